import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.ts';
import { ProblemError } from '../../http/problem.ts';

/** A file on its way in. */
export interface Upload {
  readonly id: string;
  readonly userId: string;
  readonly fileName: string;
  readonly size: number;
  readonly received: number;
}

/** Uploads; each belongs to who began it. */
@Injectable()
export class UploadRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws ProblemError `upload-quota-used` when the account has announced as much as it may in a day */
  async begin(userId: string, fileName: string, size: number): Promise<string> {
    await this.source.query(`DELETE FROM uploads WHERE created_at < now() - interval '1 day'`);
    const [row]: { id: string }[] = await this.source.query(
      'INSERT INTO uploads (user_id, file_name, size_bytes) VALUES ($1, $2, $3) RETURNING upload_id AS id',
      [userId, fileName, size],
    );
    const id = row?.id ?? '';
    await this.requireQuota(userId, id);
    return id;
  }

  /** Counted before it is judged, so that files at the same moment cannot slip past together. */
  private async requireQuota(userId: string, id: string): Promise<void> {
    const most = this.config.UPLOAD_MIB_PER_DAY;
    const [{ bytes } = { bytes: 0 }]: { bytes: number }[] = await this.source.query(
      'SELECT sum(size_bytes)::float8 AS bytes FROM uploads WHERE user_id = $1',
      [userId],
    );
    if (most === 0 || bytes <= most * 1024 * 1024) return;
    await this.source.query('DELETE FROM uploads WHERE upload_id = $1', [id]);
    throw new ProblemError('upload-quota-used', `An account may send ${most} MiB in 24 hours`);
  }

  async find(id: string, userId: string): Promise<Upload | null> {
    const found: Upload[] = await this.source.query(
      `SELECT upload_id AS id, user_id AS "userId", file_name AS "fileName", size_bytes::float8 AS size, received::float8 AS received
       FROM uploads WHERE upload_id::text = $1 AND user_id = $2`,
      [id, userId],
    );
    return found[0] ?? null;
  }

  async received(id: string, bytes: number): Promise<void> {
    await this.source.query('UPDATE uploads SET received = $2 WHERE upload_id = $1', [id, bytes]);
  }
}

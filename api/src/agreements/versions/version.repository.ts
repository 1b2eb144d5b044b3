import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { AgreementStatus } from '../agreement-codes.ts';
import type { AgreementContent } from './agreement-content.ts';
import { canonicalJson } from './canonical-json.ts';
import type { VersionItem } from './versions.answer.ts';

/** Agreements as they were. */
@Injectable()
export class VersionRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(agreement: string): Promise<VersionItem[]> {
    return this.source.query(
      `SELECT version_no AS no, status, sha256, ${isoTime('made_at')} AS "madeAt" FROM agreement_versions
       WHERE agreement_id = $1 ORDER BY version_no`,
      [agreement],
    );
  }

  async content(agreement: string, no: number): Promise<AgreementContent | null> {
    const [row]: { content: AgreementContent }[] = await this.source.query(
      'SELECT content FROM agreement_versions WHERE agreement_id = $1 AND version_no = $2',
      [agreement, no],
    );
    return row?.content ?? null;
  }

  async insert(
    manager: EntityManager,
    { agreement, status }: { readonly agreement: string; readonly status: AgreementStatus },
    content: AgreementContent,
  ): Promise<void> {
    const text = canonicalJson(content);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await manager.query(
      `INSERT INTO agreement_versions (agreement_id, version_no, status, content, sha256)
       SELECT $1, coalesce(max(version_no), 0) + 1, $2, $3, $4 FROM agreement_versions WHERE agreement_id = $1`,
      [agreement, status, text, sha256],
    );
  }
}

import { mkdir, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';

const dayInMs = 24 * 60 * 60 * 1000;

/** Files that people send, in the uploads folder under the data folder, named by their identity only. */
@Injectable()
export class UploadStore {
  private readonly folder: string;

  constructor(@Inject(Config) config: Config) {
    this.folder = path.resolve(config.DATA_DIR, 'uploads');
  }

  fileOf(id: string): string {
    return path.join(this.folder, id);
  }

  /** Bytes that have arrived. */
  async sizeOf(id: string): Promise<number> {
    return stat(this.fileOf(id)).then(
      ({ size }) => size,
      () => 0,
    );
  }

  /** Write from an offset on; what lies behind it from an interrupted try is cut off first. */
  async append(id: string, offset: number, body: Readable): Promise<number> {
    await this.prepare();
    if (offset > 0) await truncate(this.fileOf(id), offset);
    // Opened before the body is asked for: a pipeline that fails sooner than its file opens leaves an empty one behind,
    // after whoever called has removed it.
    const file = await open(this.fileOf(id), offset > 0 ? 'a' : 'w', 0o600);
    await pipeline(body, file.createWriteStream());
    return this.sizeOf(id);
  }

  async write(id: string, text: string): Promise<void> {
    await this.prepare();
    await writeFile(this.fileOf(id), text, { mode: 0o600 });
  }

  async remove(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true });
  }

  /** Make the folder, and clear away what was abandoned a day ago. */
  private async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const { mtimeMs } = await stat(this.fileOf(name)).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - dayInMs) await this.remove(name);
    }
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Place } from './place.ts';

/** A folder with the embedded database, also where the other tests run on a server of their own. */
export async function createEmbeddedPlace(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-embedded-'));
  return {
    env: { DATA_DIR: folder, DATABASE_URL: '' },
    // A killed server's database may still be closing its files.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}

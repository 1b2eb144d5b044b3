import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCli } from './cli.ts';
import type { Place } from './place.ts';

/** What one table holds: how many rows, and the hash of their text. */
export interface StoredTable {
  readonly rows: number;
  readonly sha256: string;
}

/** Everything a place has stored, table by table, read through the product's own backup. */
export async function storedTables(place: Place): Promise<Readonly<Record<string, StoredTable>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-backup-'));
  try {
    const file = path.join(folder, 'backup');
    const { code, stderr } = await runCli(['backup', file], place.env);
    if (code !== 0) throw new Error(`backup ended with ${code}: ${stderr}`);
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    const ends = lines.filter((line) => line.startsWith('{"end"')).map((line): TableEnd => JSON.parse(line));
    return Object.fromEntries(ends.map(({ end, rows, sha256 }) => [end, { rows, sha256 }]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface TableEnd extends StoredTable {
  readonly end: string;
}

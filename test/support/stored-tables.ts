import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCli } from './cli.ts';
import type { Place } from './place.ts';

/** What one table holds. */
export interface StoredTable {
  readonly rows: number;
  /** Hash of its rows. */
  readonly all: string;
  /** Hash of its rows without the number of their batch, which tells how often an import was tried. */
  readonly facts: string;
}

/** Everything a place has stored, table by table, read through the product's own backup. */
export async function storedTables(place: Place): Promise<Readonly<Record<string, StoredTable>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-backup-'));
  try {
    const file = path.join(folder, 'backup');
    const { code, stderr } = await runCli(['backup', file], place.env);
    if (code !== 0) throw new Error(`backup ended with ${code}: ${stderr}`);
    return tablesIn(
      gunzipSync(await readFile(file))
        .toString('utf8')
        .split('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A table is a line with its columns, its rows behind `>`, and a line that ends it. */
function tablesIn(lines: readonly string[]): Record<string, StoredTable> {
  const tables: Record<string, StoredTable> = {};
  let columns: readonly string[] = [];
  let rows: string[] = [];
  for (const line of lines) {
    if (line.startsWith('>')) rows.push(line.slice(1));
    else if (line.startsWith('{"table"')) columns = (JSON.parse(line) as { columns: string[] }).columns;
    else if (line.startsWith('{"end"')) {
      tables[(JSON.parse(line) as { end: string }).end] = summary(rows, columns.indexOf('batch_id'));
      rows = [];
    }
  }
  return tables;
}

function summary(rows: readonly string[], batchAt: number): StoredTable {
  const facts = rows.map((row) =>
    row
      .split('\t')
      .toSpliced(batchAt, batchAt < 0 ? 0 : 1)
      .join('\t'),
  );
  return { rows: rows.length, all: hashOf(rows), facts: hashOf(facts) };
}

/** The store gives rows in any order. */
function hashOf(rows: readonly string[]): string {
  return createHash('sha256')
    .update([...rows].sort().join('\n'))
    .digest('hex');
}

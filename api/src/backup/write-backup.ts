import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import { type ArchiveHead, type ArchiveTableEnd, dataMark } from './archive-format.ts';
import { columnsOf, migrationsOf, sequencesOf, tablesOf } from './catalogue.ts';
import { linesOf } from './lines-of.ts';
import { unhurried } from '../database/unhurried.ts';

/** Called after each table. */
export type BackupProgress = (table: string, done: number, of: number) => void;

/**
 * Back up — every table by COPY, the migration list and the sequences, in one compressed file with a hash per table;
 * read in one transaction, so that it is one moment. The file appears under its name only when it is complete.
 */
export async function writeBackup(
  source: DataSource,
  file: string,
  progress: BackupProgress,
): Promise<number> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  let total = 0;
  async function* lines(): AsyncGenerator<string> {
    const tables = await tablesOf(client);
    const head: ArchiveHead = {
      format: 'tilbudsvifte-backup',
      version: 1,
      migrations: await migrationsOf(client),
      tables,
    };
    yield `${JSON.stringify(head)}\n`;
    for (const [index, table] of tables.entries()) {
      const end = yield* tableLines(client, table);
      total += end.rows;
      yield `${JSON.stringify(end)}\n`;
      progress(table, index + 1, tables.length);
    }
    yield `${JSON.stringify({ sequences: await sequencesOf(client) })}\n`;
  }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(unhurried);
    await pipeline(Readable.from(lines()), createGzip({ level: 6 }), createWriteStream(`${file}.part`));
    await rename(`${file}.part`, file);
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }
  return total;
}

async function* tableLines(client: PoolClient, table: string): AsyncGenerator<string, ArchiveTableEnd> {
  const columns = await columnsOf(client, table);
  yield `${JSON.stringify({ table, columns })}\n`;
  const list = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyTo(`COPY (SELECT ${list} FROM "${table}") TO STDOUT`));
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of linesOf(stream)) {
    hash.update(`${line}\n`);
    rows++;
    yield `${dataMark}${line}\n`;
  }
  return { end: table, rows, sha256: hash.digest('hex') };
}

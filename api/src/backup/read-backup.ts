import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { types } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import {
  type ArchiveHead,
  type ArchiveTable,
  type ArchiveTableEnd,
  BackupRefused,
  dataMark,
} from './archive-format.ts';
import { migrationsOf, tablesOf } from './catalogue.ts';
import { linesOf } from './lines-of.ts';
import type { BackupProgress } from './write-backup.ts';
import { unhurried } from '../database/unhurried.ts';

type Lines = AsyncIterator<string, void>;

/**
 * Restore — fills an empty database from a backup of the same migrations, all of it in one transaction; every table's
 * hash is checked before anything is kept.
 * @throws BackupRefused when the file is damaged, of other migrations, or the database is not empty.
 */
export async function readBackup(
  source: DataSource,
  file: string,
  progress: BackupProgress,
): Promise<number> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  // Errors reach whoever reads the lines; one that comes after the reading has stopped concerns nobody.
  const unpacked = createGunzip().on('error', () => undefined);
  createReadStream(file)
    .on('error', (error) => unpacked.destroy(error))
    .pipe(unpacked);
  const lines = linesOf(unpacked);
  try {
    await client.query('BEGIN');
    await client.query(unhurried);
    const rows = await restore(client, lines, progress);
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error instanceof BackupRefused || !isDamage(error)
      ? error
      : new BackupRefused(`the file is damaged: ${error.message}`);
  } finally {
    await lines.return();
    unpacked.destroy();
    await runner.release();
  }
}

function isDamage(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  return error.name === 'SyntaxError' || ('code' in error && String(error.code).startsWith('Z_'));
}

async function restore(client: PoolClient, lines: Lines, progress: BackupProgress): Promise<number> {
  const head = await headOf(client, lines);
  let rows = 0;
  for (const [index, table] of head.tables.entries()) {
    rows += await restoreTable(client, lines, table);
    progress(table, index + 1, head.tables.length);
  }
  const { sequences } = await structure<{ sequences: Record<string, string> }>(lines);
  for (const [name, value] of Object.entries(sequences))
    if (value !== '0') await client.query('SELECT setval($1::regclass, $2::bigint)', [name, value]);
  // The packing has a check of its own at the very end.
  if (!(await lines.next()).done) throw new BackupRefused('the file goes on after its end');
  return rows;
}

async function headOf(client: PoolClient, lines: Lines): Promise<ArchiveHead> {
  const head = await structure<ArchiveHead>(lines);
  if (head.format !== 'tilbudsvifte-backup' || head.version !== 1)
    throw new BackupRefused('not a backup of this program');
  const here = await migrationsOf(client);
  if (here.join() !== head.migrations.join())
    throw new BackupRefused(
      `the backup is of other migrations (${head.migrations.length} there, ${here.length} here): use the version that made it`,
    );
  for (const table of await tablesOf(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rowCount) throw new BackupRefused(`the database is not empty (${table}): restore into a new one`);
  }
  return head;
}

async function restoreTable(client: PoolClient, lines: Lines, table: string): Promise<number> {
  const start = await structure<ArchiveTable>(lines);
  if (start.table !== table) throw new BackupRefused(`expected table ${table}, found ${start.table}`);
  const hash = createHash('sha256');
  let [rows, end] = [0, ''];
  async function* data(): AsyncGenerator<string> {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (!line.value.startsWith(dataMark)) return void (end = line.value);
      const row = `${line.value.slice(1)}\n`;
      hash.update(row);
      rows++;
      yield row;
    }
  }
  const list = start.columns.map((column) => `"${column}"`).join(', ');
  const target = client.query(copyFrom(`COPY "${table}" (${list}) FROM STDIN`));
  await pipeline(Readable.from(data()), target).catch((error: Error) => {
    // A row that is not as it was written may fail here before its hash can say so.
    throw error instanceof BackupRefused ? error : new BackupRefused(`table ${table} is damaged`);
  });
  const expected = parse<ArchiveTableEnd>(end);
  if (expected.rows !== rows || expected.sha256 !== hash.digest('hex'))
    throw new BackupRefused(`table ${table} is not as it was written`);
  return rows;
}

async function structure<Shape>(lines: Lines): Promise<Shape> {
  const { value, done } = await lines.next();
  if (done) throw new BackupRefused('the file ends too early');
  return parse<Shape>(value);
}

function parse<Shape>(line: string): Shape {
  if (line === '') throw new BackupRefused('the file ends too early');
  return JSON.parse(line) as Shape;
}

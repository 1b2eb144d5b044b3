import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { deliver, needOf } from '../collection/testing/sample-deliveries.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { deliverRegion } from '../editions/testing/sample-region.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const quiet = (): void => undefined;

/** A hash of every table's rows. */
async function hashes(source: DataSource): Promise<Record<string, string>> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations' ORDER BY 1`,
  );
  const of = async (name: string): Promise<string> => {
    const [row] = await source.query<{ hash: string }[]>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS hash FROM ${name} t`,
    );
    return row?.hash ?? '';
  };
  return Object.fromEntries(
    await Promise.all(tables.map(async ({ name }) => [name, await of(name)] as const)),
  );
}

describe('backup and restore', () => {
  let folder: string;
  let file: string;
  let original: TestDatabase;
  let fresh: TestDatabase;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-backup-'));
    file = path.join(folder, 'all.backup');
    original = await createTestDatabase();
    await deliverRegion(original.source);
    await deliver(original.source, 'need', [
      needOf({
        remark: '>tab\t, line\r\nbreak, \u2028, \u0085, \\N, {"end":"need"}',
        municipalityCode: '0169',
      }),
    ]);
    await original.source.query(
      `INSERT INTO editions (label, content_hash, threshold, synthetic, published_at, ready) VALUES ('e', 'x', 5, false, now(), true)`,
    );
    await original.source.query(
      `INSERT INTO edition_answers SELECT edition_id, 'k', 'x', '\\x00ff0a5c', '\\x' FROM editions`,
    );
    await writeBackup(original.source, file, quiet);
  });
  afterAll(async () => {
    await original.drop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => (fresh = await createTestDatabase()));
  afterEach(() => fresh.drop());

  const lines = (): string[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const changed = (bytes: Buffer): string => {
    const other = path.join(folder, 'changed.backup');
    writeFileSync(other, bytes);
    return other;
  };
  const rewritten = (change: (line: string) => string): string =>
    changed(gzipSync(lines().map(change).join('\n')));
  const refusal = async (from: string, why: RegExp): Promise<void> => {
    const before = await hashes(fresh.source);
    await expect(readBackup(fresh.source, from, quiet)).rejects.toThrow(why);
    expect(await hashes(fresh.source)).toEqual(before);
  };

  test('every table of the restored database has the same rows', async () => {
    const tables: string[] = [];
    const rows = await readBackup(fresh.source, file, (table) => tables.push(table));
    expect(await hashes(fresh.source)).toEqual(await hashes(original.source));
    expect(tables).toHaveLength(Object.keys(await hashes(original.source)).length);
    expect(rows).toBeGreaterThan(20);
  });

  test('what is delivered after a restore goes on where the original stopped', async () => {
    await readBackup(fresh.source, file, quiet);
    const next = await deliver(fresh.source, 'need', [needOf({ year: 2020 })]);
    expect(next.batchId).toBe((await deliver(original.source, 'need', [needOf({ year: 2020 })])).batchId);
    const order = 'SELECT max(accepted_no) AS last FROM batches';
    expect(await fresh.source.query(order)).toEqual(await original.source.query(order));
  });

  test('a file that is cut off is refused and nothing is kept', async () => {
    const bytes = readFileSync(file);
    for (const share of [0.2, 0.5, 0.9, 0.999])
      await refusal(changed(bytes.subarray(0, Math.floor(bytes.length * share))), /damaged|too early/);
  });

  test('a file with a changed byte is refused and nothing is kept', async () => {
    const bytes = readFileSync(file);
    for (const share of [0.3, 0.6, 0.95]) {
      const other = Buffer.from(bytes);
      other.writeUInt8(
        (other[Math.floor(bytes.length * share)] ?? 0) ^ 0x55,
        Math.floor(bytes.length * share),
      );
      await refusal(changed(other), /damaged|too early|not as it was written|not a backup|expected table/);
    }
  });

  test('a row changed behind our back is refused by its table', async () => {
    await refusal(
      rewritten((line) => (line.startsWith('>0101\t2025\tAD_AUT') ? line.replace('\t20\t', '\t21\t') : line)),
      /table need is not as it was written/,
    );
  });

  test('a row left out is refused by its table', async () => {
    const kept = lines().filter((line) => !line.startsWith('>0147\t2025\tAD_AUT'));
    await refusal(changed(gzipSync(kept.join('\n'))), /table need is not as it was written/);
  });

  test('a backup of other migrations is refused', async () => {
    await refusal(
      rewritten((line) => line.replace('"migrations":["', '"migrations":["Earlier1","')),
      /other migrations/,
    );
  });

  test('another file is refused by what it is', async () => {
    await refusal(changed(gzipSync('{"format":"something-else"}\n')), /not a backup of this program/);
    await refusal(changed(gzipSync('a;b;c\n1;2;3\n')), /damaged/);
    await refusal(changed(Buffer.from('a;b;c\n1;2;3\n')), /damaged/);
    await refusal(changed(gzipSync('')), /too early/);
    await refusal(changed(Buffer.alloc(0)), /too early|damaged/);
  });

  test('a database with anything in it is not restored into', async () => {
    await deliver(fresh.source, 'need', [needOf()]);
    await refusal(file, /not empty \(batches\)/);
  });

  test('the file stands under its name only when it is complete', async () => {
    const elsewhere = path.join(folder, 'missing-folder', 'b.backup');
    await expect(writeBackup(original.source, elsewhere, quiet)).rejects.toThrow('ENOENT');
    const other = path.join(folder, 'second.backup');
    let early = false;
    await writeBackup(original.source, other, () => (early ||= existsSync(other)));
    expect([early, existsSync(other), existsSync(`${other}.part`)]).toEqual([false, true, false]);
  });
});

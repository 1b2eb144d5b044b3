import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

async function query<Row>(server: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
  try {
    return await source.query<Row[]>(sql);
  } finally {
    await source.destroy();
  }
}

describe('the embedded database', () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-embedded-'));
    folder = path.join(home, 'database');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('opens a folder once: the second is told which process has it, and the first goes on', async () => {
    const first = await startEmbeddedPostgres(folder);
    try {
      const refused = startEmbeddedPostgres(folder);
      await expect(refused).rejects.toThrow(
        /in use by process \d+: stop that one first.*er i brug af proces/s,
      );
      await expect(refused).rejects.toThrow(folder);
      expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await first.stop();
    }
  }, 60_000);

  test('killed without warning, it is there again at its address with everything that was committed', async () => {
    const server = await startEmbeddedPostgres(folder);
    try {
      await query(server, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number');
      const killed = server.pid();
      process.kill(killed, 'SIGKILL');
      const there = (): Promise<{ rows: number }[] | null> =>
        query<{ rows: number }>(server, 'SELECT count(*)::int AS rows FROM kept').catch(() => null);
      // It answers for another moment until its own processes have noticed.
      while (server.pid() === killed || (await there()) === null) await pause(100);
      expect(await there()).toEqual([{ rows: 1000 }]);
    } finally {
      await server.stop();
    }
  }, 60_000);

  test('stopped on purpose, it stays so', async () => {
    const server = await startEmbeddedPostgres(folder);
    process.kill(server.pid(), 'SIGKILL');
    await server.stop();
    const last = server.pid();
    await pause(4_000);
    expect(server.pid()).toBe(last);
    await expect(query(server, 'SELECT 1')).rejects.toThrow();
  }, 60_000);

  test('stops twice without harm, and keeps its folder and password to itself', async () => {
    const server = await startEmbeddedPostgres(folder);
    await server.stop();
    await server.stop();
    const openToOthers = (file: string): number => statSync(file).mode & 0o077;
    expect([openToOthers(folder), openToOthers(path.join(home, 'database-password'))]).toEqual([0, 0]);
    expect(readFileSync(path.join(home, 'database-password'), 'utf8')).toMatch(/^[0-9a-f]{48}$/);
  }, 60_000);

  test('asks for the password', async () => {
    const server = await startEmbeddedPostgres(folder);
    const open = new DataSource({
      type: 'postgres',
      url: server.url.replace(/:[0-9a-f]{48}@/, ':wrong@'),
    }).initialize();
    await expect(open).rejects.toThrow('password authentication failed');
    await server.stop();
  }, 60_000);
});

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli } from '../support/cli.ts';
import { createEmbeddedPlace } from '../support/embedded-place.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { storedTables } from '../support/stored-tables.ts';

jest.setTimeout(300_000);

const list = path.resolve(import.meta.dirname, '../../seed/reference/target-groups.csv');
const nothingSeeded = { DEMO: 'false' };

let place: Place;
let server: RunningServer;
const start = (): Promise<RunningServer> => startServer({ place, env: nothingSeeded });

const pidFile = (): string => path.join(place.env['DATA_DIR']!, 'database/cluster/postmaster.pid');

async function openServer(): Promise<void> {
  place = await createEmbeddedPlace();
  const { code, stderr } = await runCli(['import', list], place.env);
  if (code !== 0) throw new Error(stderr);
  server = await start();
}

async function closeServer(): Promise<void> {
  await server.stop();
  await place.remove();
}

const isReady = async (): Promise<boolean> => (await fetch(`${server.url}/api/health/ready`)).status === 200;

describe('a second process on the folder of a running server', () => {
  beforeAll(openServer);
  afterAll(closeServer);

  const inDanish = /Databasen i \S+ er i brug af proces \d+: stop den først, eller sæt DATABASE_URL/;
  const inEnglish =
    /The database in \S+ is in use by process \d+: stop that one first, or set DATABASE_URL to a server/;

  test.each([['import', list], ['backup', '/dev/null'], ['migrate']])(
    'is refused with exit code 1 and says so in both languages: %s',
    async (...args) => {
      const { code, stdout, stderr } = await runCli(args, place.env);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(inDanish);
      expect(stderr).toMatch(inEnglish);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(await isReady()).toBe(true);
    },
  );

  test('is refused as a second server too, and the first goes on answering', async () => {
    const second = await start().catch((error: unknown) => String(error));
    expect(second).toMatch(/the server ended with 1 before it was ready/);
    expect(second).toMatch(inDanish);
    expect(second).toMatch(inEnglish);
    expect(await isReady()).toBe(true);
  });
});

describe('stopping the server', () => {
  beforeEach(openServer);
  afterEach(closeServer);

  test('with SIGTERM ends with exit code 0, and the folder opens again with what it had', async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
    expect(existsSync(pidFile())).toBe(false);
    expect((await storedTables(place))['batches']?.rows).toBe(1);
  });

  test('with SIGINT, as Ctrl-C does, ends with exit code 0 too', async () => {
    expect(await server.stop('SIGINT')).toBe(0);
    expect(existsSync(pidFile())).toBe(false);
  });

  test('with SIGTERM twice does not hurry it into a crash', async () => {
    process.kill(server.pid, 'SIGTERM');
    expect(await server.stop('SIGTERM')).toBe(0);
  });

  test('with SIGKILL leaves a folder that a new server opens straight away', async () => {
    const before = Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
    expect(before).toBeGreaterThan(1);
    expect(await server.stop('SIGKILL')).toBe(-1);
    server = await start();
    expect(await isReady()).toBe(true);
    expect(Number((await readFile(pidFile(), 'utf8')).split('\n')[0])).not.toBe(before);
    expect(await server.stop()).toBe(0);
    expect((await storedTables(place))['batches']?.rows).toBe(1);
  });

  test('with SIGKILL three times in a row still loses nothing', async () => {
    for (let time = 0; time < 3; time += 1) {
      await server.stop('SIGKILL');
      server = await start();
    }
    expect(await server.stop()).toBe(0);
    expect((await storedTables(place))['target_groups']?.rows).toBeGreaterThan(0);
  });
});

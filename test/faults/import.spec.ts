import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCli, startCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';
import { writeServices } from '../support/services-file.ts';
import { storedTables } from '../support/stored-tables.ts';
import { startServer } from '../support/server.ts';
import { onDatabase } from '../support/database-of.ts';
import { generator, killMoments, kills, spread } from './kill-moments.ts';

jest.setTimeout(600_000);

const years = 20;
const quartersAYear = 4;
/** The file has FAULT_ROWS rows, else as many as every run has time for. */
const services = Math.ceil(Number(process.env['FAULT_ROWS'] ?? 100_000) / years / quartersAYear);
const rowCount = services * years * quartersAYear;
const mebibyte = 1024 * 1024;
/** Enough for reading row by row with the rows' keys kept, too little to hold the rows. */
const heapMebibytes = rowCount > 100_000 ? 192 : 128;
const smallHeap = { NODE_OPTIONS: `--max-old-space-size=${heapMebibytes}` };
const mostMemory = 350 * mebibyte;

async function writePlaces(file: string): Promise<void> {
  const random = generator(20_260_201);
  const lines = [
    'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;ventende',
  ];
  for (let service = 1; service <= services; service += 1) {
    const approved = 4 + Math.floor(random() * 40);
    for (let quarter = 0; quarter < years * quartersAYear; quarter += 1) {
      const period = `${2005 + Math.floor(quarter / quartersAYear)}K${(quarter % quartersAYear) + 1}`;
      const free = Math.floor(random() * 4);
      const days = approved * 91;
      const used = days - free * 91;
      const id = `T${String(service).padStart(4, '0')}`;
      lines.push([id, period, approved, approved, free, days, used, Math.floor(random() * 6)].join(';'));
    }
  }
  await writeFile(file, `${lines.join('\n')}\n`);
}

/** The most memory a process has had, in bytes, as Linux keeps it; undefined when it has gone or elsewhere. */
async function peakMemory(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

let files = '';
let placesFile = '';
let servicesFile = '';

async function placeWithServices(): Promise<Place> {
  const place = await listsPlace();
  const { code, stderr } = await runCli(['import', servicesFile], place.env);
  if (code !== 0) throw new Error(stderr);
  return place;
}

beforeAll(async () => {
  files = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-files-'));
  placesFile = path.join(files, 'places.csv');
  servicesFile = path.join(files, 'services.csv');
  await writePlaces(placesFile);
  const hosts = ['0101', '0169', '0217', '0147', '0400'];
  await writeServices(
    servicesFile,
    Array.from({ length: services }, (_, index) => hosts[index % hosts.length]!),
  );
});
afterAll(() => rm(files, { recursive: true, force: true }));

describe(`a file of ${rowCount.toLocaleString('en')} rows`, () => {
  let whole: Place;
  let untouched: Awaited<ReturnType<typeof storedTables>>;
  let tables: Awaited<ReturnType<typeof storedTables>>;
  let seconds = 0;
  let boot = 0;
  let peak: number | undefined;
  let run: Awaited<ReturnType<typeof runCli>>;

  beforeAll(async () => {
    whole = await placeWithServices();
    untouched = await storedTables(whole);
    const began = performance.now();
    const { child, ended } = startCli(['import', placesFile], { ...whole.env, ...smallHeap });
    const opened = leftBehind(whole).then(({ ready }) => (boot = ready));
    let going = true;
    void ended.finally(() => (going = false));
    while (going) {
      peak = (await peakMemory(child.pid ?? -1)) ?? peak;
      await wait(20);
    }
    run = await ended;
    await opened;
    seconds = (performance.now() - began) / 1000;
    tables = await storedTables(whole);
    const perSecond = Math.round(rowCount / seconds);
    process.stdout.write(
      `import: ${rowCount} rows in ${seconds.toFixed(1)} s (${perSecond} rows/s), peak ${Math.round((peak ?? 0) / mebibyte)} MiB\n`,
    );
  });
  afterAll(() => whole.remove());

  test(`is stored whole by a process with a heap of ${heapMebibytes} MiB`, () => {
    expect(run).toEqual({
      code: 0,
      stdout: `places.csv: stored places, ${rowCount} rows, 0 errors, 0 notices\n`,
      stderr: '',
    });
    expect(tables['places']?.rows).toBe(rowCount);
  });

  test('takes at most 350 MiB of memory in all', () => {
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(mebibyte);
    expect(peak ?? 0).toBeLessThanOrEqual(mostMemory);
  });

  describe(`is there wholly or not at all after each of ${kills} kills at any moment`, () => {
    const ready: number[] = [];
    const found: number[] = [];
    let place: Place;
    beforeAll(async () => (place = await placeWithServices()));
    afterAll(() => place.remove());

    /** What the kill before left; the importing process under way meanwhile has opened the database again. */
    const check = ({ rows, batches }: Left): void => {
      expect([0, rowCount]).toContain(rows);
      expect(batches).toBe((untouched['batches']?.rows ?? 0) + (rows === 0 ? 0 : 1));
      found.push(rows);
    };

    /** An import under way, its database open and nothing in it yet. */
    const begin = async (first: boolean): Promise<ReturnType<typeof startCli>> => {
      const importing = startCli(['import', placesFile], { ...place.env, ...smallHeap });
      const left = await leftBehind(place);
      if (first) return importing;
      ready.push(left.ready);
      process.stdout.write(
        `import: ${left.rows} rows found, ${left.ready.toFixed(1)} s after the next start\n`,
      );
      check(left);
      if (left.rows === 0) return importing;
      importing.child.kill('SIGKILL');
      await importing.ended;
      await place.remove();
      place = await placeWithServices();
      return begin(true);
    };

    test.each(Array.from({ length: kills }, (_, at) => at))('kill %#', async (at) => {
      const { child, ended } = await begin(at === 0);
      const moment = (killMoments(7, 0, 1.1)[at] ?? 0) * (seconds - boot);
      await wait(moment * 1000);
      child.kill('SIGKILL');
      await ended;
      process.stdout.write(`import: killed ${moment.toFixed(2)} s after its database opened\n`);
    });

    test('and can then be imported with the same end', async () => {
      const began = performance.now();
      const server = await startServer({ place, env: { DEMO: 'false' } });
      const served = (performance.now() - began) / 1000;
      check((await onDatabase<Left>(place, stateSql))[0]!);
      await server.stop();
      expect(found).toContain(0);
      const again = await runCli(['import', placesFile], place.env);
      expect(again.stdout).toMatch(/^places\.csv: (?:stored|unchanged) places, /);
      const { places, batches, services: kept } = await storedTables(place);
      expect(places).toEqual({ ...tables['places'], all: places?.all });
      expect(batches?.rows).toBe(tables['batches']?.rows);
      expect(kept?.facts).toBe(tables['services']?.facts);
      process.stdout.write(
        `import: ${kills} kills, ${found.filter((rows) => rows > 0).length} after its end; database open again: ` +
          `${spread(ready)}; server ready again after the last: ${served.toFixed(1)} s\n`,
      );
    });
  });
});

/** What is found in a place, and how many seconds its database took to answer. */
interface Left {
  readonly rows: number;
  readonly batches: number;
  readonly ready: number;
}

/** Asks until the database answers that was started just now: the one of a killed process may linger. */
async function leftBehind(place: Place): Promise<Left> {
  const began = Date.now();
  const embedded = !place.env['DATABASE_URL'];
  for (;;) {
    try {
      const [found] = await onDatabase<Omit<Left, 'ready'> & { age: number }>(place, stateSql);
      const ready = (Date.now() - began) / 1000;
      // Half a second for rounding: another database is at least as old as the kill before.
      if (found && (!embedded || found.age <= ready + 0.5)) return { ...found, ready };
    } catch {
      // Not open yet.
    }
    await wait(20);
  }
}

const stateSql = `
SELECT (SELECT count(*)::int FROM places) AS rows, (SELECT count(*)::int FROM batches) AS batches,
  extract(epoch FROM clock_timestamp() - pg_postmaster_start_time())::float AS age`;

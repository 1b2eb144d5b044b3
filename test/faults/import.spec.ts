import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCli, startCli } from '../support/cli.ts';
import { createPlace, type Place } from '../support/place.ts';
import { writeServices } from '../support/services-file.ts';
import { storedTables } from '../support/stored-tables.ts';

jest.setTimeout(600_000);

const services = 2500;
const years = 20;
const quartersAYear = 4;
const rowCount = services * years * quartersAYear;
const kills = 5;
const mebibyte = 1024 * 1024;
/** Enough for reading row by row, far too little to hold the file's rows. */
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=192' };
const mostMemory = 350 * mebibyte;

/** The same numbers in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
  const place = await createPlace();
  for (const args of [
    ['seed', '--empty'],
    ['import', servicesFile],
  ]) {
    const { code, stderr } = await runCli(args, place.env);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  }
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
  let peak: number | undefined;
  let run: Awaited<ReturnType<typeof runCli>>;

  beforeAll(async () => {
    whole = await placeWithServices();
    untouched = await storedTables(whole);
    const began = performance.now();
    const { child, ended } = startCli(['import', placesFile], { ...whole.env, ...smallHeap });
    let going = true;
    void ended.finally(() => (going = false));
    while (going) {
      peak = (await peakMemory(child.pid ?? -1)) ?? peak;
      await wait(20);
    }
    run = await ended;
    seconds = (performance.now() - began) / 1000;
    tables = await storedTables(whole);
    const perSecond = Math.round(rowCount / seconds);
    process.stdout.write(
      `import: ${rowCount} rows in ${seconds.toFixed(1)} s (${perSecond} rows/s), peak ${Math.round((peak ?? 0) / mebibyte)} MiB\n`,
    );
  });
  afterAll(() => whole.remove());

  test('is stored whole by a process with a heap of 192 MiB', () => {
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

  test(`is there wholly or not at all after each of ${kills} kills at any moment, and can be imported again`, async () => {
    let place = await placeWithServices();
    const random = generator(7);
    const moments = Array.from({ length: kills }, () => (0.15 + 0.7 * random()) * seconds);
    const found: number[] = [];
    try {
      for (const moment of moments) {
        const { child, ended } = startCli(['import', placesFile], place.env);
        await wait(moment * 1000);
        child.kill('SIGKILL');
        const { code } = await ended;
        // Straight away: a restart after a crash does not wait for anybody.
        const { places, batches, ...others } = await storedTables(place);
        found.push(places?.rows ?? -1);
        expect([0, rowCount]).toContain(places?.rows);
        expect(batches?.rows).toBe((untouched['batches']?.rows ?? 0) + (places?.rows === 0 ? 0 : 1));
        expect(others['services']?.facts).toBe(untouched['services']?.facts);
        process.stdout.write(
          `import: killed after ${moment.toFixed(2)} s (exit ${code}), ${places?.rows} rows\n`,
        );
        if (places?.rows === 0) continue;
        // It was done sooner than last time; the next kill needs an import to meet.
        await place.remove();
        place = await placeWithServices();
      }
      const again = await runCli(['import', placesFile], place.env);
      expect(again.code).toBe(0);
      expect(again.stdout).toMatch(/^places\.csv: stored places, /);
      const { places, batches, services: kept } = await storedTables(place);
      expect(places).toEqual({ ...tables['places'], all: places?.all });
      expect(batches?.rows).toBe(tables['batches']?.rows);
      expect(kept?.facts).toBe(tables['services']?.facts);
    } finally {
      await place.remove();
    }
    // A test that only ever kills before or after the import would prove nothing.
    expect(found).toContain(0);
  });
});

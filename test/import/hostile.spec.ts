import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createWriteStream, openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { castOf, type Delivery, deliver, openRound } from '../api/deliveries/reporting.ts';
import { startCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';
import type { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import type { HostileFile } from './hostile/hostile-file.ts';
import { hostileTexts } from './hostile/hostile-texts.ts';
import { hostileWorkbooks } from './hostile/hostile-workbooks.ts';

jest.setTimeout(600_000);

const only = new RegExp(process.env['HOSTILE'] ?? '');
const files: readonly HostileFile[] = [...hostileTexts, ...hostileWorkbooks].filter(({ about }) => only.test(about));
/** Enough for reading row by row, far too little to hold what these files unpack to. */
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=192' };
const mostMemory = 350;
const isLinux = process.platform === 'linux';

/** What came of one file on one path. */
interface Fate {
  readonly rows: number;
  /** Code and cell of each issue. */
  readonly told: readonly string[];
  readonly seconds: number;
  /** Peak resident memory of the whole process meanwhile, in MiB. */
  readonly peak: number;
}

/** The peak since it was last asked for. */
async function peakOf(pid: number): Promise<number> {
  if (!isLinux) return 0;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
}

const issueLine = /^([^:]+):(?:[^!]*!)??([A-Z]*\d*) ([a-z-]+) /;

/** Checks all files by one command, which tells of each as soon as it is done. */
async function throughCommand(place: Place, folder: string): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>();
  const args = ['import', '--dry-run', '--kind', 'need', ...files.map(({ file }) => path.join(folder, file))];
  const { child, ended } = startCli(args, { ...place.env, ...smallHeap });
  let began = performance.now();
  child.stdout?.on('data', (chunk) => {
    const now = performance.now();
    const done = [...String(chunk).matchAll(/^([^:]+):/gm)].map(([, file = '']) => file);
    const seconds = (now - began) / 1000;
    began = now;
    void peakOf(child.pid ?? -1).then((peak) => {
      for (const file of done) fates.set(file, { rows: 0, told: [], seconds, peak });
    });
  });
  const { stdout, stderr } = await ended;
  const issues = stderr.split('\n').flatMap((line) => {
    const [, file, cell, code] = issueLine.exec(line) ?? [];
    return file === undefined ? [] : [{ file, told: `${code} ${cell}` }];
  });
  for (const [, file = '', rows] of stdout.matchAll(/^([^:]+): \S+(?: \S+)?, (\d+) rows/gm)) {
    const told = issues.filter((issue) => issue.file === file).map((issue) => issue.told);
    fates.set(file, { seconds: 0, peak: 0, ...fates.get(file), rows: Number(rows), told });
  }
  return fates;
}

/** Sends a file and waits until the delivery has been read. */
async function throughDelivery(reporter: Person, round: string, file: string): Promise<Delivery> {
  const content = await openAsBlob(file);
  const { body } = await reporter.ask<{ id: string }>('POST', '/uploads', {
    body: { fileName: path.basename(file), size: content.size },
  });
  const { cookie, url } = reporter;
  const headers = { origin: url, cookie, 'content-type': 'application/octet-stream', 'upload-offset': '0' };
  const sent = await fetch(`${url}/api/uploads/${body.id}`, { method: 'PUT', headers, body: content });
  if (sent.status !== 200) throw new Error(await sent.text());
  return deliver(reporter, { round, kind: 'need', way: 'file', upload: body.id });
}

describe(`${files.length} hostile files`, () => {
  let place: Place;
  let server: RunningServer;
  let folder = '';
  let byCommand: Map<string, Fate>;
  const byDelivery = new Map<string, Fate>();

  beforeAll(async () => {
    place = await listsPlace();
    folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-hostile-'));
    for (const { file, content } of files)
      await pipeline(Readable.from(content()), createWriteStream(path.join(folder, file)));
    byCommand = await throughCommand(place, folder);
    server = await startServer({ place });
    const { reporter, secretariat } = await castOf(server.url);
    const { id: round } = await openRound(secretariat);
    for (const { file } of files) {
      await peakOf(server.pid);
      const began = performance.now();
      const { rows, issues } = await throughDelivery(reporter, round, path.join(folder, file));
      const seconds = (performance.now() - began) / 1000;
      const told = issues.map(({ code, column = '', row = '' }) => `${code} ${column}${row}`);
      byDelivery.set(file, { rows, told, seconds, peak: await peakOf(server.pid) });
    }
  });
  afterAll(async () => {
    process.stdout.write(table());
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
    await place.remove();
  });

  const shown = (fate: Fate | undefined): string =>
    fate ? `${String(fate.peak).padStart(4)} MiB ${fate.seconds.toFixed(1).padStart(5)} s` : `${' '.repeat(14)}–`;
  const table = (): string =>
    files
      .map(({ about, file }) => {
        const fate = byDelivery.get(file);
        const [told = `${fate?.rows} rows`] = fate?.told ?? [];
        return `${about.padEnd(60)} ${shown(byCommand.get(file))} ${shown(byDelivery.get(file))}  ${told}\n`;
      })
      .join('');

  const check = ({ outcome }: HostileFile, fate: Fate | undefined): void => {
    if ('rows' in outcome) return expect(fate).toMatchObject({ rows: outcome.rows, told: [] });
    expect(fate?.told.slice(0, outcome.told.length)).toEqual(outcome.told);
    expect(fate?.rows).toBe(0);
  };

  test.each(files)('by command: $about', (file) => {
    check(file, byCommand.get(file.file));
    const { outcome } = file;
    if ('told' in outcome)
      expect(byCommand.get(file.file)?.told).toHaveLength(outcome.errors ?? outcome.told.length);
  });

  test.each(files)('as a delivery: $about', (file) => check(file, byDelivery.get(file.file)));

  test(`take at most ${mostMemory} MiB of memory, on either path`, () => {
    const most = (fates: Map<string, Fate>): number => Math.max(...[...fates.values()].map(({ peak }) => peak));
    if (isLinux) expect(most(byDelivery)).toBeGreaterThan(50);
    expect([most(byCommand), most(byDelivery)].filter((peak) => peak > mostMemory)).toEqual([]);
  });
});

// B3: files as large as somebody can make them, read by a process with a heap of 192 MiB: a gigabyte in one line, two million
// empty rows, a hundred thousand columns. Refused or read within 10 s or at the speed of the disk, within 350 MiB.
import { createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measured } from './memory.mjs';
import { temporaryFolder } from './product.mjs';

const mebibyte = 1024 * 1024;
const most = 350;
/** What a slow disk reads in a second, and how long opening the program may take. */
const megabytesASecond = 20;
const leastSeconds = 10;

function* times(count, text, before = '') {
  yield before;
  for (let at = 0; at < count; at++) yield text;
}
const header = 'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende\n';
const columns = Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(';');
const files = [
  ['a gigabyte in one line', () => times(1024, 'x'.repeat(mebibyte)), /file-too-large|line-too-long/],
  ['150 MB in one line', () => times(150, 'x'.repeat(mebibyte)), /line-too-long/],
  ['two million empty rows', () => times(200, ';;;;;\n'.repeat(10_000), header), /no-rows/],
  ['100,000 columns', () => times(1, columns, `${columns}\n`), /too-many-columns/],
];

export async function* large() {
  const { folder, remove } = temporaryFolder();
  const env = { DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '', DEMO: 'false' };
  try {
    await measured(['seed', '--empty'], env);
    const opening = (await measured(['migrate'], env)).seconds;
    for (const [about, content, refusal] of files) {
      const file = path.join(folder, 'large.csv');
      await pipeline(Readable.from(content()), createWriteStream(file));
      const megabytes = Math.round(statSync(file).size / mebibyte);
      const run = await measured(['import', '--dry-run', '--kind', 'need', file], env);
      const seconds = Number(Math.max(0, run.seconds - opening).toFixed(1));
      const inTime = seconds <= Math.max(leastSeconds, megabytes / megabytesASecond);
      const { code, text, peak } = run;
      const passed = code === 1 && refusal.test(text) && inTime && peak > 0 && peak <= most;
      yield { about, megabytes, said: text.slice(0, 160), seconds, peakMebibytes: peak, passed };
    }
  } finally {
    remove();
  }
}

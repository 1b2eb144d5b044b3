// F10: a process with a heap of 192 MiB imports 400,000 rows, and ten times as many: its peak stays below 350 MiB and does
// not grow with the file. FAULT_ROWS=40000 makes both files smaller.
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startCommand, temporaryFolder } from './product.mjs';
import { outputOf } from './program.mjs';

const mebibyte = 1024 * 1024;
const most = 350;
const mostGrowth = 1.2;
const rows = Number(process.env.FAULT_ROWS ?? 400_000);
const quarters = 80;
const services = Math.ceil(rows / quarters);
const node = ['--max-old-space-size=192'];

const id = (service) => `T${String(service + 1).padStart(5, '0')}`;
const write = (file, lines) => pipeline(Readable.from(lines), createWriteStream(file));

function* servicesLines() {
  yield 'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;specialiseringsniveau;gyldigFra;gyldigTil\n';
  for (let at = 0; at < services; at++)
    yield `${id(at)};Hus ${at};kommunal;0169;0169;BO108;SEL § 108;AD_AUT;specialiseret;1900-01-01;\n`;
}

/** The same services in so many quarters, the last of them the end of 2099. */
function* placesLines(count) {
  yield 'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;ventende\n';
  for (let at = 0; at < services; at++) {
    let text = '';
    for (let quarter = 0; quarter < count; quarter++) {
      const period = `${2099 - Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
      text += `${id(at)};${period};${4 + (at % 40)};${4 + (at % 40)};1;1000;900;${quarter % 6}\n`;
    }
    yield text;
  }
}

/** The most memory that a process has had until now, in MiB; 0 when it has gone. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** One command of the product with the small heap: what it said and its peak. */
export async function measured(args, env) {
  const began = performance.now();
  const child = startCommand(args, { env, node });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
  const { code, text } = await outputOf(child);
  clearInterval(timer);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  return { code, text: text.trim().slice(-300), peak: Math.round(peak), seconds };
}

export async function* memory() {
  const { folder, remove } = temporaryFolder();
  const env = { DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '', DEMO: 'false' };
  const file = (name) => path.join(folder, name);
  try {
    await write(file('services.csv'), servicesLines());
    await write(file('places.csv'), placesLines(quarters));
    await write(file('more-places.csv'), placesLines(quarters * 10));
    for (const args of [
      ['seed', '--empty'],
      ['import', file('services.csv')],
    ]) {
      const { code, text } = await measured(args, env);
      if (code !== 0) throw new Error(text);
    }
    const peaks = [];
    for (const name of ['places.csv', 'more-places.csv']) {
      const { code, text, peak, seconds } = await measured(['import', file(name)], env);
      peaks.push(peak);
      const megabytes = Math.round(statSync(file(name)).size / mebibyte);
      const passed = code === 0 && peak > 0 && peak <= most && / stored places/.test(text);
      yield { said: text, megabytes, peakMebibytes: peak, seconds, passed };
    }
    const growth = Number((peaks[1] / peaks[0]).toFixed(2));
    yield { ten: 'times the rows', growth, passed: growth <= mostGrowth };
  } finally {
    remove();
  }
}

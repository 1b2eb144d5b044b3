// F8: the product under another clock of the system, its database included: around the ends of month, quarter and year at
// midnight in Copenhagen and UTC, in both nights that change the clock, on the leap day, at the merger of two regions, and
// with a clock that is set back two hours.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseUrl } from './database-url.mjs';
import { startProduct, temporaryFolder } from './product.mjs';
import { changed, hashes, publishedAddresses } from './published.mjs';
import { openRound } from './reporting.mjs';
import { signedIn } from './people.mjs';

const secondMs = 1000;
const hourMs = 3600 * secondMs;
/** The moment that passes while the product runs, and how a deadline then is said in Copenhagen. */
const moments = [
  ['end of a month in Copenhagen', '2026-05-31T22:00:00Z', '2026-06-01T00:00'],
  ['end of a month by UTC', '2026-06-01T00:00:00Z', '2026-06-01T02:00'],
  ['end of a quarter in Copenhagen', '2026-09-30T22:00:00Z', '2026-10-01T00:00'],
  ['end of a quarter by UTC', '2026-10-01T00:00:00Z', '2026-10-01T02:00'],
  ['an hour comes twice', '2026-10-25T01:00:00Z', '2026-10-25T02:00'],
  ['end of the year, and merger of regions, in Copenhagen', '2026-12-31T23:00:00Z', '2027-01-01T00:00'],
  ['end of the year by UTC', '2027-01-01T00:00:00Z', '2027-01-01T01:00'],
  ['an hour is left out', '2027-03-28T01:00:00Z', '2027-03-28T03:00'],
  ['an hour comes twice again', '2027-10-31T01:00:00Z', '2027-10-31T02:00'],
  ['the leap day begins', '2028-02-28T23:00:00Z', '2028-02-29T00:00'],
  ['the leap day ends', '2028-02-29T23:00:00Z', '2028-03-01T00:00'],
];

/** What libfaketime's own program would load: that one cannot set the clock of a program that runs. */
function library() {
  return spawnSync('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD'], {
    encoding: 'utf8',
  }).stdout.trim();
}

/** A clock of the system that programs started with it share; it can be set while they run. */
function fakeClock(file) {
  const set = (moment) => {
    const ahead = Math.round((moment - Date.now()) / secondMs);
    writeFileSync(file, `${ahead < 0 ? '' : '+'}${ahead}\n`);
  };
  const settings = {
    LD_PRELOAD: library(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
    // Waiting is no matter of the date.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  return { set, settings };
}

const phaseOf = async (by, id) => (await by.ask('GET', `/rounds/${id}`)).body.round.phase;

/** Durations that the log has told, in ms. */
const durations = (log) => [...log.matchAll(/"ms":(-?[\d.]+)/g)].map(([, ms]) => Number(ms));

const unchanged = (round) => ({ round, municipality: '0169', kind: 'places', way: 'unchanged' });

/** A round's deadline passes with the moment, and nothing else changes. */
async function passing({ product, clock, before, addresses }, [name, moment, local]) {
  const at = Date.parse(moment);
  const secretariat = await signedIn(product.url, 'sekretariat');
  const reporter = await signedIn(product.url, 'kommune-0169');
  const round = await openRound(secretariat, { deadlineAt: local });
  const told = (await secretariat.ask('GET', `/rounds/${round}`)).body.round.deadlineAt;
  clock.set(at - 4 * secondMs);
  await wait(1200);
  const phases = [await phaseOf(secretariat, round)];
  await wait(5000);
  phases.push(await phaseOf(secretariat, round));
  const late = await reporter.ask('POST', '/deliveries', { body: unchanged(round) });
  const harmed = changed(before, await hashes(product.url, addresses));
  const session = Boolean((await secretariat.ask('GET', '/session')).body.user);
  const negative = durations(product.log()).filter((ms) => ms < 0).length;
  const passed =
    Date.parse(told) === at &&
    phases.join() === 'open,closed' &&
    harmed.length === 0 &&
    late.body.code === 'round-closed' &&
    session &&
    negative === 0;
  return {
    moment: name,
    at: moment,
    deadline: told,
    phases,
    late: late.body.code,
    harmed,
    session,
    negative,
    passed,
  };
}

/** Services and municipalities on both maps: those of the old regions are together those of the new one. */
async function maps(url) {
  const counts = [];
  for (const area of ['1084', '1085', 'oestdanmark']) {
    const reply = await fetch(`${url}/api/services?area=${area}&edition=1&pageSize=500`);
    const { figures, basis } = await reply.json();
    counts.push([figures.length, basis.area.municipalities.length]);
  }
  const [old, other, both] = counts;
  const sums = both.every((count, at) => count > 0 && count === old[at] + other[at]);
  return { moment: 'both maps of the regions', old, other, both, passed: sums };
}

/** Two hours back while people are signed in, then past the end of their sessions. */
async function setBack({ product, clock }, from) {
  const early = await signedIn(product.url, 'sekretariat');
  const isIn = async (by) => Boolean((await by.ask('GET', '/session')).body.user);
  clock.set(from - 2 * hourMs);
  await wait(1500);
  const stays = await isIn(early);
  const late = await signedIn(product.url, 'admin');
  clock.set(from + 5 * hourMs);
  await wait(1500);
  const [afterFive, alsoLate] = [await isIn(early), await isIn(late)];
  clock.set(from + 9 * hourMs);
  await wait(1500);
  const ended = [!(await isIn(early)), !(await isIn(late))];
  const again = await isIn(await signedIn(product.url, 'sekretariat'));
  const passed = stays && afterFive && alsoLate && ended.every(Boolean) && again;
  return { moment: 'two hours back during a session', stays, afterFive, ended, again, passed };
}

/** The product, started at that moment in a folder that others have used before. */
async function startedAt(moment, { folder, clock }, use) {
  clock.set(moment);
  const product = await startProduct({ ...clock.settings, DATA_DIR: folder, LOG_FORMAT: 'json' });
  try {
    return await use(product);
  } finally {
    await product.stop();
  }
}

async function* inTurn(world) {
  const first = Date.parse(moments[0][1]) - 48 * hourMs;
  const [addresses, before] = await startedAt(first, world, async ({ url, folder }) => {
    const all = await publishedAddresses(databaseUrl(folder));
    return [all, await hashes(url, all)];
  });
  for (const row of moments) {
    const began = Date.parse(row[1]) - hourMs;
    yield startedAt(began, world, (product) => passing({ ...world, product, before, addresses }, row));
    if (row[0].includes('merger')) {
      yield startedAt(began, world, ({ url }) => maps(url));
      yield startedAt(began + 2 * hourMs, world, ({ url }) => maps(url));
    }
  }
  const last = Date.parse(moments.at(-1)[1]) + 48 * hourMs;
  yield startedAt(last, world, (product) => setBack({ ...world, product }, last));
  yield { moment: 'all', answers: addresses.length, passed: addresses.length > 0 };
}

export async function* clock() {
  const { folder, remove } = temporaryFolder();
  try {
    yield* inTurn({ folder: path.join(folder, 'data'), clock: fakeClock(path.join(folder, 'clock')) });
  } finally {
    remove();
  }
}

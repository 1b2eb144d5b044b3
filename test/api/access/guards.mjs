// Removes every guard and filter of the built product in turn, and expects the suites to notice: N of N.
//   DATABASE_URL=postgres://… node test/api/access/guards.mjs [PATTERN OF FILE AND GUARD]
// A server with the demonstration in its template1 saves filling a database for each removal. Takes minutes; not in npm test.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filters, openedRules } from './guard-removals.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-guards-'));
const dist = path.join(copy, 'api/dist');
const asking = 'access/asking.js';
const wanted = new RegExp(process.argv[2] ?? '');
// The tests of a suite that ask for things; the rest asks the same again in another way, or is about something else.
const namesIn = {
  'access/matrix': 'what the table says|somebody else',
  'access/settings': 'without the demonstration',
};

function prepare() {
  mkdirSync(path.join(copy, 'api'));
  cpSync(path.join(root, 'api/dist'), dist, { recursive: true });
  cpSync(path.join(root, 'api/package.json'), path.join(copy, 'api/package.json'));
  for (const name of ['node_modules', 'seed', 'dashboard', 'package.json'])
    symlinkSync(path.join(root, name), path.join(copy, name));
}

const controllers = () =>
  readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.controller.js'));

const textOf = (file) => readFileSync(path.join(dist, file), 'utf8');

/** The file's text without the guard; a text that occurs elsewhere as well is named by its place. */
function without({ file, from, to, index }) {
  const text = textOf(file);
  const at = index ?? text.indexOf(from);
  if (at < 0 || (index === undefined && text.indexOf(from, at + 1) >= 0))
    throw new Error(`${file}: not found exactly once: ${from}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Joins the changed files anew into what is started. */
function joinAgain() {
  const bundle = path.join(root, 'api/bundle.mjs');
  const { status } = spawnSync(process.execPath, [bundle], { cwd: path.join(copy, 'api'), stdio: 'inherit' });
  if (status !== 0) throw new Error('the changed files cannot be joined');
}

/** Runs what a suite asks for against the copy; true when it is green. */
function isGreen(suite) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--selectProjects', 'api', '--testPathPatterns', suite, '--silent'];
  const names = namesIn[suite];
  if (names) args.push('--testNamePattern', names);
  const env = { ...process.env, PRODUCT_ROOT: copy };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' }).status === 0;
}

/** Whether the suite turns red while the files are changed. */
function isNoticed(removal) {
  const changes = [removal];
  if (removal.withAsking) {
    const from = "throw new ProblemError('sign-in-needed', 'Sign in first');";
    const nobody =
      "return { userId: '00000000-0000-4000-8000-000000000000', name: '', rights: [], pending: [] };";
    changes.push({ file: asking, from, to: nobody });
  }
  const kept = changes.map(({ file }) => [file, textOf(file)]);
  for (const change of changes) writeFileSync(path.join(dist, change.file), without(change));
  joinAgain();
  const green = isGreen(removal.suite);
  for (const [file, text] of kept) writeFileSync(path.join(dist, file), text);
  return !green;
}

prepare();
const all = [...controllers().flatMap((file) => openedRules(file, textOf(file))), ...filters];
const removals = all.filter(({ file, from }) => wanted.test(`${file} ${from}`));
for (const removal of removals) without(removal);
// Red means something only where the same suite is green with every guard in its place.
for (const suite of new Set(removals.map(({ suite }) => suite)))
  if (!isGreen(suite)) throw new Error(`${suite} is red before anything was removed`);
let noticed = 0;
for (const removal of removals) {
  const red = isNoticed(removal);
  noticed += red ? 1 : 0;
  process.stdout.write(`${red ? 'noticed' : 'UNNOTICED'}  ${removal.file}  ${removal.from}\n`);
}
process.stdout.write(`guards removed one by one, noticed: ${noticed} of ${removals.length}\n`);
rmSync(copy, { recursive: true, force: true });
process.exitCode = noticed === removals.length ? 0 : 1;

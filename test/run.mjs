// What `npm test` runs: installs and builds what is missing, then the check and the suites one after another, then a table
// and one closing line. `npm test -- unit api` runs only those.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from '../api/build.mjs';
import { installIfNeeded, run, say } from '../api/install.mjs';

const workers = Math.max(2, Math.min(4, availableParallelism()));
const checks = ['format', 'lint', 'types'];
const suites = ['unit', 'reference', 'house', 'database', 'api', 'browser'];
// Part of `api`, for a second run on another PostgreSQL.
const again = ['server'];
const known = ['check', ...suites, ...again];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`unknown suite ${unknown.join(', ')}; known: ${known.join(' ')}\n`);
  process.exit(2);
}
const reports = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-reports-'));
const rows = [];
try {
  await installIfNeeded();
  await buildIfNeeded();
  const chosen = asked.length > 0 ? known.filter((one) => asked.includes(one)) : ['check', ...suites];
  for (const name of chosen) {
    // Each uses one processor only.
    if (name === 'check') rows.push(...(await Promise.all(checks.map((step) => timed(step, check)))));
    else rows.push(await timed(name, suite));
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  rows.push({
    name: 'build',
    seconds: process.uptime(),
    passed: 0,
    failed: 1,
    note: 'stopped before the suites',
  });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
report();

async function timed(name, measure) {
  const began = process.uptime();
  say(`${name} …`);
  const counts = await measure(name);
  return { name, seconds: process.uptime() - began, ...counts };
}

/** A step of the check counts as one test. */
async function check(step) {
  const { code } = await run([process.execPath, 'test/check.mjs', step]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function suite(name) {
  const file = path.join(reports, `${name}.json`);
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', name, `--maxWorkers=${workers}`];
  // Half a minute per test: the runner may share a slow machine, and no test asserts a time.
  const { code } = await run([
    process.execPath,
    ...jest,
    '--testTimeout=30000',
    '--json',
    `--outputFile=${file}`,
  ]);
  return countsOf(file, code);
}

/** Counts from Jest's own report; a file that could not run, an empty suite and a crash are failures like any other. */
function countsOf(file, code) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: `0 tests, or Jest crashed (exit ${code}): see above` };
  }
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (passed + failed === 0) return { passed, failed: 1, note: '0 tests' };
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: `Jest ended with ${code}` };
  const left = results.numPendingTests + results.numTodoTests;
  return { passed, failed, note: left > 0 ? `${left} not run` : '' };
}

function report() {
  const line = (cells) => cells.join('  ').trimEnd();
  const table = [['suite', 'passed', 'failed', 'seconds', '']].concat(
    rows.map(({ name, passed, failed, seconds, note = '' }) => [
      name,
      passed,
      failed,
      seconds.toFixed(1),
      note,
    ]),
  );
  process.stdout.write('\n');
  for (const [name, passed, failed, seconds, note] of table) {
    const numbers = [passed, failed, seconds].map((cell) => String(cell).padStart(7));
    process.stdout.write(`${line([name.padEnd(10), ...numbers, note])}\n`);
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

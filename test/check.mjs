// What `npm run check` runs: format, lint, types. Prints one line per step; the last argument list selects steps.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The steps by name; each returns its complaints, and no complaint is a pass. */
const steps = { format, lint, types };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  process.stderr.write(`unknown step ${unknown.join(', ')}; known: ${Object.keys(steps).join(' ')}\n`);
  process.exit(2);
}
// At once: each uses one processor only.
const passed = await Promise.all((asked.length > 0 ? asked : Object.keys(steps)).map(isClean));
process.exit(passed.every(Boolean) ? 0 : 1);

async function isClean(name) {
  const began = process.uptime();
  const complaints = await steps[name]().catch((error) => error.stack);
  const seconds = (process.uptime() - began).toFixed(1);
  process.stdout.write(`${complaints ? 'FAIL' : 'ok  '} ${name.padEnd(6)} ${seconds.padStart(6)} s\n`);
  if (complaints) process.stdout.write(`${complaints.trimEnd()}\n`);
  return !complaints;
}

function format() {
  return complaintsOf(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
}

async function lint() {
  process.env.NX_DAEMON = 'false';
  // The boundary rule reads the project graph once where it takes this for ESLint's own program, else for every file.
  process.argv[1] = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const { buildProjectGraph, createLinter, unreported, wronglyReported } = await import('./support/lint.mjs');
  await buildProjectGraph();
  const linter = createLinter();
  const silent = await unreported(linter);
  if (silent.length > 0) return `the boundary rules did not run; nobody reported\n  ${silent.join('\n  ')}`;
  const wrong = await wronglyReported(linter);
  if (wrong.length > 0) return `the boundary rules forbid what they must permit\n  ${wrong.join('\n  ')}`;
  const results = await linter.lintFiles(['.']);
  const bad = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0);
  return bad.length > 0 ? (await linter.loadFormatter('stylish')).format(bad) : '';
}

async function types() {
  const tsc = ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p'];
  const reports = await Promise.all([
    complaintsOf([...tsc, 'test/tsconfig.json']),
    complaintsOf([...tsc, 'dashboard/tsconfig.json']),
  ]);
  return reports.join('');
}

/** Runs a Node program; what it printed, when it did not end with 0. */
function complaintsOf(args) {
  return new Promise((resolve, reject) => {
    let text = '';
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? '' : text || `exit ${code}`));
  });
}

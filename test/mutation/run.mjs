// `npm run mutation [-- ROOM…]`: changes the planning library in small ways, one at a time, and counts which changes no
// test notices. Stryker is fetched on demand into node_modules, so that nobody else has to install it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import path from 'node:path';

const version = '9.6.1';
const root = path.resolve(import.meta.dirname, '..', '..');
const home = path.join(root, 'node_modules', '.tilbudsvifte', 'mutation');
const rooms = process.argv.slice(2);
const wanted = rooms.length > 0 ? rooms : ['capacity', 'spending', 'sharing', 'disclosure'];

const stryker = path.join(home, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(stryker)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{"private":true}');
  const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
  const installed = spawnSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', ...packages], {
    stdio: 'inherit',
  });
  if (installed.status !== 0) process.exit(1);
}

const config = {
  packageManager: 'npm',
  mutate: wanted.flatMap((room) => [
    `libs/planning/src/${room}/**/*.ts`,
    `!libs/planning/src/${room}/**/*.spec.ts`,
    `!libs/planning/src/${room}/index.ts`,
    `!libs/planning/src/${room}/testing/**`,
  ]),
  testRunner: 'jest',
  plugins: [path.join(home, 'node_modules', '@stryker-mutator', 'jest-runner', 'dist', 'src', 'index.js')],
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // Only what the library's tests read is copied.
  ignorePatterns: [
    ...['api', 'dashboard', 'migrations', 'seed', '.data', '.nx'].map((name) => `/${name}`),
    ...['charts', 'contract', 'locale', '*/dist'].map((name) => `/libs/${name}`),
    ...['api', 'dashboard', 'faults', 'house', 'import'].map((name) => `/test/${name}`),
  ],
  ignoreStatic: true,
  timeoutMS: 3_000,
  timeoutFactor: 1.1,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: path.join(home, 'report.json') },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.mutants',
  concurrency: 2,
};
const { default: jest } = await import(path.join(root, 'jest.config.mjs'));
const { displayName: _name, ...unit } = jest.projects[0];
const configFile = path.join(home, 'stryker.config.json');
writeFileSync(configFile, JSON.stringify(config, null, 2));
// The lowest priority: it takes long, and people go on working.
setPriority(constants.priority.PRIORITY_LOW);
const child = spawn(process.execPath, [stryker, 'run', configFile], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    MUTATED_SPECS: JSON.stringify(wanted.flatMap(specsOf)),
    MUTATED_JEST: JSON.stringify(unit),
    MUTATED_FAST_CHECK: createRequire(import.meta.url).resolve('fast-check'),
  },
});
child.on('exit', (code) => process.exit(code ?? 1));

/** Specs that judge a room: its own, and the reference cases that call something it exports; all others would only load. */
function specsOf(room) {
  const source = path.join('libs', 'planning', 'src', room);
  const index = readFileSync(path.join(root, source, 'index.ts'), 'utf8');
  const exported = [...index.matchAll(/\b[a-z]\w*(?=[,\s]*[,}])/g)].map(([name]) => name);
  const calls = (file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split(/\W+/)
      .some((word) => exported.includes(word));
  const references = readdirSync(path.join(root, 'test', 'reference')).flatMap((folder) => {
    const files = readdirSync(path.join(root, 'test', 'reference', folder));
    return files.map((file) => path.join('test', 'reference', folder, file));
  });
  return [`${source}/**/*.spec.ts`, ...references.filter((file) => file.endsWith('.spec.ts') && calls(file))];
}

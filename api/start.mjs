// What `npm start` runs: installs and builds what is missing, then starts the product. Node built-ins only.
//   (nothing)     install, build, serve            --cli ARGS…   install, build quietly, run one command
//   --dev         serve with reload                --build-only  install, build, assemble dist/libs/planning
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Tilbudsvifte kræver Node 20.19 eller nyere; dette er ${process.version}.\n` +
      `Tilbudsvifte needs Node 20.19 or newer; this is ${process.version}.\n`,
  );
  process.exit(1);
}

// Imported only now: an older Node would stop at their syntax before it could say why.
const { installIfNeeded, root, say } = await import('./install.mjs');
const { assemblePlanning, builtProjects, buildIfNeeded } = await import('./build.mjs');

const [flag, ...rest] = process.argv.slice(2);
const modes = { '--cli': cli, '--dev': dev, '--build-only': buildOnly };
const mode = flag === undefined ? serve : modes[flag];
if (!mode) {
  process.stderr.write(`unknown argument ${flag}; known: ${Object.keys(modes).join(' ')}\n`);
  process.exit(2);
}
try {
  await mode();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function prepare(quiet = false) {
  await installIfNeeded({ quiet });
  await buildIfNeeded({ quiet });
}

async function serve() {
  await prepare();
  say('starting the server …');
  untilOneEnds([start(['--enable-source-maps', 'api/dist/program/main.js'])]);
}

async function cli() {
  await prepare(true);
  untilOneEnds([start(['--enable-source-maps', 'api/dist/program/cli.js', ...rest])]);
}

async function buildOnly() {
  await prepare();
  say(`assembled ${assemblePlanning()}`);
}

/** Compilers in watch mode feed `node --watch`; Vite serves the dashboard and passes /api on to the API. */
async function dev() {
  await prepare();
  // The compiler itself, not the script around it: that one dies of a signal and leaves the compiler running.
  const finder = path.join(root, 'node_modules/typescript-7/lib/getExePath.js');
  const tsc = (await import(pathToFileURL(finder).href)).default();
  const compiled = builtProjects().filter((folder) => folder !== 'dashboard');
  const compilers = compiled.map((folder) =>
    start(['-p', `${folder}/tsconfig.json`, '--watch', '--preserveWatchOutput'], { program: tsc }),
  );
  const api = start(['--watch', '--watch-preserve-output', '--enable-source-maps', 'api/dist/main.js']);
  const vite = start(['../node_modules/vite/bin/vite.js'], { folder: 'dashboard' });
  say('reloading on change; Ctrl-C stops everything');
  untilOneEnds([...compilers, api, vite]);
}

function start(args, { program = process.execPath, folder = '.' } = {}) {
  return spawn(program, args, { cwd: path.join(root, folder), stdio: 'inherit' });
}

/** Passes signals on; when one child ends the others are ended too, and its exit code becomes ours. */
function untilOneEnds(children) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal has already sent Ctrl-C to the children; twice would cut their orderly stop short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      for (const child of children) child.kill(signal);
    });
  }
  // npm runs us in a shell that dies of a signal without passing it on: ending npm must not leave a server behind.
  const parent = process.ppid;
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    for (const child of children) child.kill('SIGTERM');
  }, 500).unref();
  let ended = false;
  for (const child of children) {
    child.once('exit', (code, signal) => {
      if (ended) return;
      ended = true;
      process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGHUP' ? 1 : 15);
      for (const other of children) if (other !== child) other.kill('SIGTERM');
    });
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
  }
}

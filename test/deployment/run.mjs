// `npm run smoke`: does what the Dockerfile says in folders instead of containers, starts what it starts, and asks what its
// health check asks. For machines without a container engine; with one, `docker build .` tries the same and more.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port.mjs';
import { stagesOf } from './dockerfile.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const place = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-smoke-'));
const say = (text) => process.stdout.write(`${text}\n`);
const inStage = (stage, file, from = stage.workdir) =>
  path.join(place, stage.name, path.isAbsolute(file) ? file : path.join(from, file));

/** What git knows and .dockerignore lets through. */
function sources() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const files = String(stdout).trim().split('\n');
  return files.filter((file) => !file.startsWith('test/') || file === 'test/package.json');
}

function copy(stage, { copy: source, to, from }, stages) {
  const target = inStage(stage, to);
  if (from !== '') {
    const origin = stages.find(({ name }) => name === from);
    cpSync(path.join(place, origin.name, source), target, { recursive: true, verbatimSymlinks: true });
    return;
  }
  for (const file of sources()) cpSync(path.join(root, file), path.join(target, file));
}

function run(stage, { run: line }) {
  // Folders of the image, as root would make them, have no place outside it.
  if (/(^|\s)\/\w/.test(line)) return say(`  left out: ${line}`);
  const { status } = spawnSync('sh', ['-c', line], { cwd: inStage(stage, '.'), stdio: 'inherit' });
  if (status !== 0) throw new Error(`failed: ${line}`);
}

/** Starts the last stage and waits for its own check. */
async function start(stage) {
  const port = String(await freePort());
  const data = path.join(place, 'data');
  mkdirSync(data);
  const env = { ...process.env, ...stage.env, PORT: port, DATA_DIR: data, DEMO: 'false' };
  const cwd = inStage(stage, '.');
  const [program, ...args] = stage.command;
  const server = spawn(program, args, { cwd, env, stdio: 'inherit' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const began = Date.now();
  const check = stage.check.map((part) => part.replace(':3000', `:${port}`));
  let healthy = false;
  while (!healthy && server.exitCode === null && Date.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    healthy = spawnSync(check[0], check.slice(1), { cwd, env }).status === 0;
  }
  say(healthy ? `healthy after ${((Date.now() - began) / 1000).toFixed(1)} s` : 'never healthy');
  server.kill('SIGTERM');
  const code = await ended;
  say(`stopped with ${code}`);
  return healthy && code === 0;
}

try {
  const stages = stagesOf(readFileSync(path.join(root, 'Dockerfile'), 'utf8'));
  for (const stage of stages) {
    mkdirSync(inStage(stage, '.'), { recursive: true });
    for (const step of stage.steps) {
      say(`${stage.name}: ${step.run ?? `copy ${step.copy}`}`);
      if (step.run === undefined) copy(stage, step, stages);
      else run(stage, step);
    }
  }
  // As in the image: nothing of the build is within reach.
  rmSync(path.join(place, stages[0].name), { recursive: true, force: true });
  process.exitCode = (await start(stages.at(-1))) ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

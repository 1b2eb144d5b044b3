// Brings node_modules in line with the lock file. Node built-ins only: nothing is installed yet when this runs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// Inside node_modules, so that a fresh installation forgets what was built with the old one.
const stampFolder = path.join(root, 'node_modules', '.tilbudsvifte');

/** Says what happens now, with the seconds since the command began; never on stdout when `quiet`. */
export function say(text, quiet = false) {
  const seconds = process.uptime().toFixed(1).padStart(6);
  (quiet ? process.stderr : process.stdout).write(`[${seconds} s] ${text}\n`);
}

/** True when the stamp of this name holds exactly this value. */
export function stamped(name, value) {
  const file = path.join(stampFolder, name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

export function stamp(name, value) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(path.join(stampFolder, name), value);
}

/** Runs a program in the repository and waits. `output`: 'show', 'stderr' or 'keep' (returned as text). */
export function run(command, { env = {}, output = 'show' } = {}) {
  const [program, ...args] = command;
  const out = { show: 'inherit', stderr: 2, keep: 'pipe' }[output];
  const err = output === 'keep' ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    let text = '';
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, err],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, text }));
  });
}

/** `npm ci` when the lock file is not the one node_modules was made from. */
export async function installIfNeeded({ quiet = false } = {}) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (stamped('lock', lock)) return;
  say('installing dependencies (npm ci; the first time takes about a minute) …', quiet);
  const began = process.uptime();
  // Build tools are development dependencies: they are needed even where NODE_ENV says production.
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run([...npm(), ...ci], { output: quiet ? 'stderr' : 'show' });
  if (code !== 0) throw new Error(`npm ci failed (exit ${code}): is the package registry reachable?`);
  stamp('lock', lock);
  say(`dependencies installed in ${(process.uptime() - began).toFixed(0)} s`, quiet);
}

/** The npm that started us; otherwise the one installed beside this Node. */
function npm() {
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = candidates.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  return script ? [process.execPath, script] : ['npm'];
}

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

// Another copy of the built product may be tried, as test/api/access/guards.mjs does.
const root = process.env['PRODUCT_ROOT'] ?? path.resolve(import.meta.dirname, '../..');

interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command under way: its process, and what came of it once it has ended (code -1 after a signal). */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly ended: Promise<CliRun>;
}

/** Starts one command of the built product, as `npm run cli -- ARGS` does; the environment is added to our own. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningCli {
  const child = spawn(process.execPath, ['--enable-source-maps', 'api/dist/program/cli.js', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs one command of the built product to its end. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  return startCli(args, env).ended;
}

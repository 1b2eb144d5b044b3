import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { waitUntilFree } from './folder-in-use.ts';
import { keepRunning, type KeptRunning } from './keep-running.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { claimFolder, type Launch, unprivilegedLaunch } from './unprivileged.ts';

/** A running embedded server. */
export interface EmbeddedPostgres extends KeptRunning {
  readonly url: string;
}

const environment = { ...process.env, LC_ALL: 'C' };

function command(launch: Launch, program: string, args: readonly string[]): [string, string[]] {
  const [first = program, ...rest] = [...launch.prefix, program, ...args];
  return [first, rest];
}

/** Every local user can reach a loopback port, so the server asks for a password that only this folder holds. */
function password(folder: string): string {
  const file = path.join(path.dirname(folder), 'database-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialise(folder: string, launch: Launch, initdb: string): void {
  const passwordFile = path.join(folder, 'initial-password');
  writeFileSync(passwordFile, password(folder), { mode: 0o600 });
  claimFolder(folder, launch);
  const cluster = path.join(folder, 'cluster');
  const locale = process.platform === 'win32' ? [] : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
  ];
  const result = spawnSync(...command(launch, initdb, [...args, ...locale]), {
    env: environment,
    cwd: '/',
    encoding: 'utf8',
  });
  writeFileSync(passwordFile, '');
  if (result.status !== 0) throw new Error(`initdb failed: ${String(result.error ?? result.stderr)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function ready(child: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => {
      log = (log + data.toString()).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL stopped with code ${code}\n${log}`)));
  });
}

/**
 * Embedded PostgreSQL — starts the real server from the registry package on a free loopback port.
 * @param folder where the cluster lives; made on first use.
 * @throws DatabaseInUseError when another process has the folder open.
 */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const home = path.resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const program = postgresBinaries();
  const launch = unprivilegedLaunch(program('postgres'));
  const cluster = path.join(home, 'cluster');
  await waitUntilFree(cluster);
  if (existsSync(path.join(cluster, 'PG_VERSION'))) claimFolder(home, launch);
  else initialise(home, launch, program('initdb'));
  const port = await freePort();
  const sockets = process.platform === 'win32' ? [] : ['-k', ''];
  const args = ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', ...sockets];
  const start = (): ChildProcess =>
    spawn(...command(launch, program('postgres'), args), {
      env: environment,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      // Ctrl-C in the terminal must reach the application first; it stops the server when it is done.
      detached: process.platform !== 'win32',
    });
  const child = start();
  await ready(child);
  const url = `postgres://postgres:${password(home)}@127.0.0.1:${port}/postgres`;
  return { url, ...keepRunning(child, start) };
}

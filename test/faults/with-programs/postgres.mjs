// A PostgreSQL of the system in a folder of its own: what the embedded one does not bring along is a base backup.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../support/free-port.mjs';

const versions = '/usr/lib/postgresql';
const newest = existsSync(versions)
  ? readdirSync(versions)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1)
  : undefined;
const bin = newest === undefined ? undefined : path.join(versions, newest, 'bin');

/** What a fault that needs a server of the system has to name where there is none; '' where there is one. */
export const missingPostgres = bin && existsSync(path.join(bin, 'pg_basebackup')) ? '' : 'PostgreSQL';

const isRoot = process.getuid?.() === 0;
const idOf = (flag, name) => spawnSync('id', [flag, name]).stdout.toString().trim();
const owner = isRoot && spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';

/** Runs a program of PostgreSQL, which refuses root, as an ordinary user. */
function run(program, args) {
  const command = [path.join(bin, program), ...args];
  const asOwner = [
    'setpriv',
    `--reuid=${owner}`,
    `--regid=${idOf('-g', owner)}`,
    '--clear-groups',
    ...command,
  ];
  const [file, ...rest] = isRoot ? asOwner : command;
  const { status, stdout, stderr } = spawnSync(file, rest, { cwd: '/', encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stdout}${stderr}`);
}

function ownFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-cluster-'));
  chmodSync(folder, 0o711);
  const data = path.join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) spawnSync('chown', [owner, data]);
  return { folder, data };
}

function cluster({ folder, data }, port, options) {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', ...options];
  const flags = [`-p ${port}`, ...all.map((one) => `-c ${one}`)].join(' ');
  const log = path.join(data, 'server.log');
  const start = () => run('pg_ctl', ['-D', data, '-l', log, '-o', flags, '-w', 'start']);
  const stop = (mode = 'fast') => run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
  const remove = () => {
    try {
      stop('immediate');
    } catch {
      // it has been stopped before
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, url: `postgres://postgres@127.0.0.1:${port}/postgres`, start, stop, remove };
}

/** A new server, running. */
export async function startCluster(options = []) {
  const place = ownFolder();
  run('initdb', ['-D', place.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const server = cluster(place, await freePort(), options);
  server.start();
  return server;
}

/** A streaming replica of a running server, on a port that was named before. */
export function startReplica({ port }, replicaPort, options = []) {
  const place = ownFolder();
  const from = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  run('pg_basebackup', [...from, '-D', place.data, '-R', '-X', 'stream', '-c', 'fast']);
  const server = cluster(place, replicaPort, options);
  server.start();
  return server;
}

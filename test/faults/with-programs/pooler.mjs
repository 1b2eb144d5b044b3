// F16: pgbouncer in transaction mode with five connections to the server, between everything and the database: what
// depends on a session of its own fails. POOLER_SUITES names the suites or files, `database api` without.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../support/free-port.mjs';
import { startCluster } from './postgres.mjs';
import { output } from './program.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const isRoot = process.getuid?.() === 0;

// What the driver says when it connects is a matter of sessions: the server has the same by its own settings.
const serverSettings = ['timezone=UTC', 'statement_timeout=60s', 'max_connections=100'];

const settings = (port, server) => `
[databases]
* = host=127.0.0.1 port=${server.port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 5
max_client_conn = 2000
ignore_startup_parameters = options,statement_timeout,extra_float_digits
server_idle_timeout = 1
`;

function startPooler(server, port) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-pooler-'));
  chmodSync(folder, 0o711);
  const file = path.join(folder, 'pgbouncer.ini');
  writeFileSync(file, settings(port, server));
  // It refuses root, as the server does.
  const child = spawn('pgbouncer', [...(isRoot ? ['-u', 'nobody'] : []), file], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return stop;
}

/** How many server processes work for clients at most, looked at while something goes on. */
function mostConnections({ url }) {
  let most = 0;
  const timer = setInterval(async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT coalesce(max(n), 0)::int AS most FROM (SELECT count(*) AS n FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() GROUP BY datname) d`,
    );
    most = Math.max(most, rows[0].most);
    await client.end();
  }, 2000);
  return () => (clearInterval(timer), most);
}

// Tests of what a connection asks for itself when it opens, which a pooler in transaction mode does not pass on.
const ownSettings = ['takes a minute at most', 'as long as it takes', 'longer than a question may'];
const allBut = (names) => `^(?!.*(${names.join('|')}))`;

/** One suite, or files of the API suite, against the pooler. */
async function suite(name, DATABASE_URL) {
  const isFile = name.includes('/');
  const project = !isFile ? name : name.includes('.db-spec') ? 'database' : 'api';
  // Five connections are few: what takes longer is not wrong.
  const args = [
    'jest',
    ...(isFile ? [name] : []),
    '--selectProjects',
    project,
    '--testTimeout=120000',
    `--testNamePattern=${allBut(ownSettings)}`,
  ];
  const { code, text } = await output('npx', args, { cwd: root, env: { ...process.env, DATABASE_URL } });
  const [, failed = '0', passed = '0'] =
    /^Tests:\s+(?:(\d+) failed, )?(?:\d+ skipped, )?(\d+) passed/m.exec(text) ?? [];
  if (code !== 0) process.stderr.write(text);
  return {
    suite: name,
    tests: Number(passed),
    failed: Number(failed),
    passed: code === 0 && Number(passed) > 0,
  };
}

export async function pooler() {
  const server = await startCluster(serverSettings);
  const port = await freePort();
  const stop = startPooler(server, port);
  const names = (process.env.POOLER_SUITES ?? 'database api').split(' ');
  const rows = [];
  try {
    for (const name of names) {
      const most = mostConnections(server);
      const row = await suite(name, `postgres://postgres@127.0.0.1:${port}/postgres`);
      const connections = most();
      rows.push({ ...row, connections, passed: row.passed && connections <= 5 });
    }
    return rows;
  } finally {
    await stop();
    server.remove();
  }
}

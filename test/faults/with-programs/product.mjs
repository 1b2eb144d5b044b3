// The built product with the demonstration in a folder of its own, for tools that are no part of the suites.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../support/free-port.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** A folder that goes when it is no longer needed; a killed database may still be closing its files. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-faults-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  return { folder, remove };
}

/** One command of the product, as `npm run cli -- ARGS`: its process. */
export function startCommand(args, { env = {}, node = [] } = {}) {
  return spawn(process.execPath, [...node, 'api/dist/program/cli.js', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function untilReady(url, server, log) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the product did not start\n${log()}`);
    const ready = await fetch(`${url}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Starts it and waits until it is ready. A data folder that is named is kept; `before` is what is written before the
 * program on the command line, `node` what Node itself is told, `build` another build than this one.
 */
export async function startProduct(env = {}, { before = [], node = [], build = root } = {}) {
  const own = env.DATA_DIR === undefined ? temporaryFolder() : undefined;
  const folder = own?.folder ?? env.DATA_DIR;
  const port = Number(env.PORT ?? (await freePort()));
  const url = `http://127.0.0.1:${port}`;
  // These tools ask more often than any reader.
  const settings = { ...process.env, DATABASE_URL: '', DEMO: 'true', REQUESTS_PER_MINUTE: '0', ...env };
  const [program, ...args] = [...before, process.execPath, ...node, 'api/dist/program/main.js'];
  const server = spawn(program, args, {
    cwd: build,
    env: { ...settings, DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    const code = await ended;
    own?.remove();
    return code;
  };
  try {
    await untilReady(url, server, () => text);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, folder, port, pid: server.pid, log: () => text, stop };
}

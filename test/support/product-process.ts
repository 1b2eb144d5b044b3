import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { copiedPlace } from './copied-place.ts';
import { createPlace, type Place } from './place.ts';

// Another copy of the built product may be tried, as test/api/access/guards.mjs does.
const root = process.env['PRODUCT_ROOT'] ?? path.resolve(import.meta.dirname, '../..');
const patienceMs = 300_000;
const stopPatienceMs = 20_000;

export interface ServerOptions {
  /** Settings on top of port, host and place; `DEMO` is true unless said otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** A place that outlives this server; without one, a place with the demonstration is made and removed at the end. */
  readonly place?: Place;
}

/** A running product: the files of `npm run build`, a port and a place of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly place: Place;
  /** Everything the server has written so far, both streams in order. */
  readonly log: () => string;
  /** Asks it to stop (SIGTERM unless named), waits, removes its own place; the exit code, or -1 after a signal. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number>;
}

/**
 * Starts one process of the built product and waits until it is ready.
 *
 * @throws Error with its log when it ends or is not ready in five minutes.
 */
export async function startProcess({ env = {}, place }: ServerOptions = {}): Promise<RunningServer> {
  const home = place ?? (env['DEMO'] === 'false' ? await createPlace() : await demonstrationPlace());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Suites ask more often than any reader; the one about the limit sets it.
  const settings = {
    DEMO: 'true',
    REQUESTS_PER_MINUTE: '0',
    ...home.env,
    ...env,
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const child = spawn(process.execPath, ['--enable-source-maps', 'api/dist/program/main.js'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const ended = exitOf(child);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number> => {
    const code = await end(child, ended, signal);
    if (place === undefined) await home.remove();
    return code;
  };
  try {
    await untilReady(url, child);
  } catch (error) {
    await stop('SIGKILL');
    throw new Error(`${(error as Error).message}\n${log}`, { cause: error });
  }
  return { url, pid: child.pid ?? -1, place: home, log: () => log, stop };
}

/** A place with the demonstration, which is made at the first start. */
export function demonstrationPlace(): Promise<Place> {
  return copiedPlace('demonstration', async (place) => {
    const server = await startProcess({ place });
    await server.stop();
  });
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
}

async function end(child: ChildProcess, ended: Promise<number>, signal: NodeJS.Signals): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
  const code = await ended;
  clearTimeout(force);
  return code;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the server ended with ${child.exitCode ?? child.signalCode} before it was ready`);
    }
    if (await isReady(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server was not ready within ${patienceMs / 1000} s`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/ready`)).status === 200;
  } catch {
    return false; // not listening yet
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

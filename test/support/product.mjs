import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts a program that serves HTTP and waits until an address of it answers; for programs that run without Jest. */
export async function startProgram(script, { env = {}, ready = '/' } = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const answers = () =>
    fetch(url + ready).then(
      ({ status }) => ready === '/' || status === 200,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await sleep(20);
  }
  const seconds = (performance.now() - began) / 1000;
  const stop = async (signal = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url, port, pid: child.pid, seconds, stop };
}

/** The built product, ready to answer; requests are counted as they are elsewhere, with a limit that no load reaches. */
export const startProduct = (env) =>
  startProgram('api/dist/program/main.js', {
    env: { REQUESTS_PER_MINUTE: '1000000', ...env },
    ready: '/api/health/ready',
  });

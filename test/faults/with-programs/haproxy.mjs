// haproxy in front of some processes, as an installation has it: in turn, and only to those that say they are ready.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../support/free-port.mjs';

const settings = (port, ports) => `
global
  maxconn 2000
defaults
  mode http
  timeout connect 2s
  timeout check 5s
  timeout client 60s
  timeout server 60s
  option forwardfor
  retries 3
  option redispatch
frontend people
  bind 127.0.0.1:${port}
  default_backend processes
backend processes
  balance roundrobin
  option httpchk GET /api/health/ready
  http-response set-header x-served-by %s
${ports.map((one) => `  server at-${one} 127.0.0.1:${one} check inter 500ms fall 1 rise 1`).join('\n')}
`;

/** Starts it and waits until every process is in turn. */
export async function startHaproxy(port, ports) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-haproxy-'));
  const file = path.join(folder, 'haproxy.cfg');
  writeFileSync(file, settings(port, ports));
  const child = spawn('haproxy', ['-db', '-f', file], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  while ((await fetch(`${url}/api/health/live`).catch(() => ({ ok: false }))).ok === false)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** A port for it, which its address is made of before it runs. */
export const proxyAddress = async () => {
  const port = await freePort();
  return { port, url: `http://127.0.0.1:${port}` };
};

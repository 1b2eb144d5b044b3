import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';

/** Peak resident memory of a running process in MiB, as the kernel counts it; null where it does not tell. */
function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}

/** Runs a command of the product: seconds, peak memory in MiB and what it said. */
export async function command(args, databaseUrl) {
  const began = performance.now();
  const child = spawn(process.execPath, ['api/dist/program/cli.js', ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DEMO: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  let peak = null;
  const watch = setInterval(() => (peak = peakOf(child.pid) ?? peak), 100);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - began) / 1000, peak, said };
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface Executable {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

// No QUIC, updates or background traffic: a test run talks to nobody but the server it started.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine: CHROMIUM_PATH, else the system's, else the one among the npm packages. */
export function findChromium(): Executable {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new RangeError(`CHROMIUM_PATH names no file: ${named}`);
    return { executablePath: named, env: {} };
  }
  const system = '/usr/bin/chromium';
  if (existsSync(system)) return { executablePath: system, env: {} };
  const unpack = path.join(import.meta.dirname, 'unpack-chromium.mjs');
  return JSON.parse(execFileSync(process.execPath, [unpack], { encoding: 'utf8' })) as Executable;
}

/** Starts a headless browser; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];
const unpack = new URL('../../support/unpack-chromium.mjs', import.meta.url).pathname;

/** Lines as fast as those of the goals; what a request waits and what comes through in a second. */
export const lines = {
  fast3g: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  cable: { latency: 28, downloadThroughput: 5_000_000 / 8, uploadThroughput: 1_000_000 / 8 },
};

/** How much slower than this machine a reader's is. */
const slowDown = 4;

function executable() {
  const named = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (named) return { executablePath: named, env: {} };
  return JSON.parse(execFileSync(process.execPath, [unpack], { encoding: 'utf8' }));
}

/** The browser of the tests, found as they find it; the caller closes it. */
export function launchBrowser() {
  const { executablePath, env } = executable();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

// Runs in the page before anything of the product does.
function watch() {
  const seen = { largestPaint: 0, shift: 0, tasks: [], events: [] };
  window.seen = seen;
  const observe = (options, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      buffered: true,
      ...options,
    });
  observe({ type: 'largest-contentful-paint' }, ({ startTime, element }) => {
    seen.largestPaint = startTime;
    seen.largest = element?.className || element?.tagName;
  });
  observe({ type: 'layout-shift' }, ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe({ type: 'longtask' }, ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe({ type: 'event', durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (interactionId > 0) seen.events.push(duration);
  });
  performance.setResourceTimingBufferSize(5000);
}

/** A page of a reader who was never here, on a slower machine and, if asked for, a slower line. */
export async function freshPage(browser, { line, width = 1440, cpu = slowDown } = {}) {
  // What a worker keeps in the background would be measured with the page.
  const context = await browser.newContext({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await devtools.send('Network.enable');
  if (line) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, devtools, close: () => context.close() };
}

/** Waits until figures are there and nothing more is asked for. */
export async function drawn(page) {
  await page.locator('[data-figure-card], [data-key-figure], h2').first().waitFor();
  await page.waitForLoadState('networkidle');
}

// On a slow line and a slow machine a page may ask for nothing for a while before its figures come.
const rest = 2500;

/** Waits until a page that comes slowly has stood still. */
export async function settled(page) {
  await drawn(page);
  await page.waitForTimeout(rest);
}

/** A limit in milliseconds, and one in kilobytes. */
export const ms = (limit) => ({ limit, unit: 'ms' });
export const kB = (limit) => ({ limit, unit: 'kB' });

/** One row of the table; of a limit of none, what there is above it. */
export function row(what, product, { limit, unit }) {
  const digits = unit === 'ms' || unit === 'kB' || Number.isInteger(product) ? 1 : 3;
  const ratio = limit === 0 ? product : Number((product / limit).toFixed(2));
  const short = (number) => Number(number.toFixed(digits));
  return { what, product: short(product), limit: short(limit), ratio, unit };
}

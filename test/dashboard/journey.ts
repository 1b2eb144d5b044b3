import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** The product with the demonstration region, and a browser. */
export interface Journey {
  readonly server: RunningServer;
  readonly browser: Browser;
  end(): Promise<void>;
}

/** Start both; the demonstration is seeded and published on the way. */
export async function startJourney(): Promise<Journey> {
  const server = await startServer();
  const browser = await launchChromium();
  const end = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { server, browser, end };
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** A page and everything it complained of: console errors, failed requests, violated content security. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Open an address and wait until its figures have come. */
export async function openPage(
  { server, browser }: Journey,
  address: string,
  look: Look = {},
): Promise<Watched> {
  const { width = 1440, theme = 'light' } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    acceptDownloads: true,
    // What is kept for reading offline would come instead of what the server has; offline.spec.ts tries that.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) =>
    complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await page.goto(`${server.url}${address}`);
  await page.locator('h1').waitFor();
  await page.locator('[data-figure-card]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}

/** The four screens and a service page, with a municipality chosen and without. */
export const addresses = [
  '/?k=0169',
  '/?o=1085',
  '/mangler?k=0169',
  '/mangler?k=0169&mg=AD_AUT',
  '/tilbudsvifte?k=0169',
  '/tilbudsvifte/T0101?k=0169',
  '/oekonomi?k=0169',
  '/oekonomi?o=1084',
] as const;

import type { BrowserContext, Page } from 'playwright-core';
import type { Journey, Watched } from './journey.ts';

/** How a screen is looked at. */
export interface ScreenLook {
  readonly address: string;
  readonly state: string;
  readonly width: string;
  readonly theme: string;
}

const outOfOrder = JSON.stringify({
  type: 'about:blank#unavailable',
  title: 'unavailable',
  status: 503,
  code: 'unavailable',
  detail: 'out of order',
  errors: [],
  requestId: '0',
});

/** Every answer with figures fails, as when the database is gone; code lists and the page itself still come. */
async function breakAnswers(page: Page): Promise<void> {
  await page.route(/\/api\/(analyses|services|agreements)(?:[/?]|$)/, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: outOfOrder }),
  );
}

/** One visitor looks at all screens: the program is loaded and compiled once, not for every screen. */
export function startVisitor({ server, browser }: Journey): Promise<BrowserContext> {
  return browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
}

/** Open a screen in a state and wait until it has come to rest: figures, an empty state or words about the failure. */
export async function openScreen(visitor: BrowserContext, look: ScreenLook): Promise<Watched> {
  const page = await visitor.newPage();
  await page.setViewportSize({ width: Number(look.width), height: 900 });
  await page.emulateMedia({ colorScheme: look.theme === 'dark' ? 'dark' : 'light' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  if (look.state === 'error') await breakAnswers(page);
  await page.goto(look.address);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}

/** What a page may not complain of: in the error state, and of an address that does not exist, the browser itself reports the answer. */
export function complaintsOf(complaints: readonly string[], state: string): string[] {
  const expected = state === 'full' ? /^$/ : /status of (404|503)/;
  return complaints.filter((text) => !expected.test(text));
}

import type { BrowserContext, Page } from 'playwright-core';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(180_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

const bar = /^Ingen forbindelse/;

/** A page whose service worker runs it and has kept every figure the page shows. */
async function keptPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(journey.server.url + address);
  await page.locator('[data-figure-card]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => {
    const [answers, editions] = await Promise.all([
      caches.open('tilbudsvifte-answers').then((cache) => cache.keys()),
      caches.open('tilbudsvifte-editions').then((cache) => cache.keys()),
    ]);
    const kept = new Set(answers.map(({ url }) => url));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    const figures = asked.filter((name) => /\/api\/analyses\/.*[?&]edition=\d/.test(name));
    const isListKept = [...kept].some((url) => url.includes('/api/reference/municipalities'));
    return editions.length > 0 && isListKept && figures.length > 0 && figures.every((name) => kept.has(name));
  });
  return page;
}

/** What the figures say, once as many as are expected are drawn: each comes with its own answer. */
const figures = async (page: Page, count = 1): Promise<string[]> => {
  const headlines = page.locator('[data-figure-card] .figure-headline');
  await headlines.nth(count - 1).waitFor();
  return headlines.allInnerTexts();
};

test('without a connection the page opens again with its figures, and says from when they are', async () => {
  const context = await journey.browser.newContext();
  const page = await keptPage(context, '/mangler?k=0169');
  const shown = await figures(page, 2);
  await context.setOffline(true);
  await page.getByRole('status').filter({ hasText: bar }).waitFor();
  await page.reload();
  expect(await figures(page, shown.length)).toEqual(shown);
  expect(await page.getByText(bar).innerText()).toMatch(/Du ser gemte tal fra \d+\. \p{L}+ 20\d\d/u);
  await context.setOffline(false);
  await page.getByText(bar).waitFor({ state: 'detached' });
  await context.close();
});

test('every page opens without a connection, and another municipality has its figures already', async () => {
  const context = await journey.browser.newContext();
  const page = await keptPage(context, '/?k=0169');
  await page.waitForFunction(async () => {
    const kept = await (await caches.open('tilbudsvifte-answers')).keys();
    return kept.some(({ url }) => url.includes('/overview') && url.includes('municipality=0147'));
  });
  await context.setOffline(true);
  await page.goto(`${journey.server.url}/?k=0147`);
  expect((await figures(page)).length).toBeGreaterThan(0);
  await page.goto(`${journey.server.url}/metoder`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
});

test('nothing unpublished, refused or sent is kept', async () => {
  const context = await journey.browser.newContext();
  const page = await keptPage(context, '/?k=0169');
  const kept = await page.evaluate(async () => {
    await fetch('/api/analyses/overview?area=1084&edition=working');
    await fetch('/api/analyses/overview?area=1084');
    await fetch('/api/analyses/overview?area=nowhere&edition=1');
    await fetch('/api/session');
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(({ url, method }) => `${method} ${new URL(url).pathname}${new URL(url).search}`);
  });
  expect(kept.filter((each) => /working|nowhere|session/.test(each))).toEqual([]);
  const answers = kept.filter((each) => each.includes('/api/') && !each.endsWith('/api/editions'));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter((each) => !/^GET .*[?&]edition=[^&]+/.test(each))).toEqual([]);
  await context.close();
});

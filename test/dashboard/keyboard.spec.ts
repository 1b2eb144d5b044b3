import type { Page } from 'playwright-core';
import { type Journey, openPage, startJourney } from './journey.ts';

jest.setTimeout(180_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim().slice(0, 60));

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no way by Tab to ${String(name)}`);
}

test('from the front page to the shortages of autism as a table, by keyboard alone', async () => {
  const { page } = await openPage(journey, '/?k=0169');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/Spring|indhold/i);
  await tabTo(page, /^Mangler$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/mangler/);
  await page.locator('[data-figure-card]').first().waitFor();
  const radio = page.locator('[data-figure-card]').first().getByRole('radio', { name: 'Tabel' });
  await radio.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/v=tabel/);
  expect(await page.locator('[data-figure-card] table').first().isVisible()).toBe(true);
  await page.context().close();
});

test('focus is always visible', async () => {
  const { page } = await openPage(journey, '/oekonomi?k=0169');
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'none';
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' && boxShadow === 'none'
        ? `no focus ring on ${element.outerHTML.slice(0, 120)}`
        : '';
    });
    expect(outline).toMatch(/^$|^none$/);
  }
  await page.context().close();
});

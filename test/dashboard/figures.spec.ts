import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addresses, type Journey, openPage, startJourney } from './journey.ts';

jest.setTimeout(180_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

test.each(addresses)(
  '%s: every figure has headline, table, source, coverage, edition and downloads',
  async (address) => {
    const { page } = await openPage(journey, address);
    const cards = page.locator('[data-figure-card]');
    for (const card of await cards.all()) {
      const name = await card.getAttribute('data-figure-card');
      const text = (await card.innerText()).replaceAll('\u00a0', ' ');
      expect({ name, headline: await card.locator('h3').innerText() }).not.toEqual({ name, headline: '' });
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/demo-1/) });
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/indberettet/) });
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/hent/i) });
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/[Ss]yntetisk/) });
    }
    expect(await cards.count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test.each(['/', '/?k=0169', '/mangler', '/mangler?k=0169'])(
  '%s: what stands there before the script is what the page then says',
  async (address) => {
    const without = await journey.browser.newContext({ javaScriptEnabled: false });
    const start = await without.newPage();
    await start.goto(journey.server.url + address);
    const said = async (page: Page): Promise<string[]> => page.locator('h1, .lead').allInnerTexts();
    const first = await said(start);
    const { page } = await openPage(journey, address);
    await page.locator('[data-figure-card]').first().waitFor();
    expect(first).toEqual(await said(page));
    expect(first).toHaveLength(2);
    await Promise.all([without.close(), page.context().close()]);
  },
);

test.each(['/?mg=autisme', '/?dv=demo-1', '/?k=9999', '/?l=en', '/mangler?behov=idag', '/pladser'])(
  '%s is left to the script: another question, or none that can be answered',
  async (address) => {
    const body = await (await fetch(journey.server.url + address)).text();
    expect(body).not.toContain('<h1>');
  },
);

test('the table of a figure and its Danish CSV hold the same rows', async () => {
  const { page } = await openPage(journey, '/oekonomi?k=0169&v=tabel');
  const card = page.locator('[data-figure-card]').first();
  const rows = await card.locator('table tbody tr').count();
  await card.locator('summary', { hasText: /^Hent/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card
      .getByText(/CSV.*dansk|dansk.*CSV/i)
      .first()
      .click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  await page.context().close();
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  expect(download.suggestedFilename()).toMatch(/_dvdemo-1\.csv$/);
});

const starts: Record<string, RegExp> = {
  csv: /^\ufeff?\S/,
  xlsx: /^PK/,
  svg: /^<svg|^<\?xml/,
  png: /^.PNG/,
  json: /^\{"version":"2\.0","class":"dataset"/,
};

test.each([
  '/oekonomi?k=0169',
  '/mangler?k=0169',
  '/tilbudsvifte?k=0169',
  '/prognoser?k=0169',
  '/koeb-og-salg?k=0169',
])('%s: every format of every figure is what its name says', async (address) => {
  const { page, complaints } = await openPage(journey, address);
  const seen: string[] = [];
  for (const card of await page.locator('[data-figure-card]').all()) {
    await card.locator('summary', { hasText: /^Hent/ }).click();
    for (const item of await card.locator('.menu[open] .menu-item').all()) {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        item.click(),
      ]);
      // The browser drops without a word what a page saves faster than ten files a second.
      await page.waitForTimeout(150);
      const name = download.suggestedFilename();
      const extension = name.split('.').pop() ?? '';
      const content = readFileSync(
        await download.path(),
        extension === 'csv' || extension === 'svg' ? 'utf8' : 'latin1',
      );
      expect({ name, content: content.slice(0, 40) }).toEqual({
        name,
        content: expect.stringMatching(starts[extension] ?? /^$/),
      });
      expect({ name, size: content.length > 100 }).toEqual({ name, size: true });
      seen.push(extension);
    }
    await page.keyboard.press('Escape');
    await card.locator('summary', { hasText: /^Hent/ }).click();
  }
  await page.context().close();
  expect(new Set(seen)).toEqual(new Set(['csv', 'json', 'xlsx', 'svg', 'png']));
  expect(complaints).toEqual([]);
});

test('a frozen link names its edition and says so', async () => {
  const { page } = await openPage(journey, '/oekonomi?k=0169&dv=demo-1');
  expect(await page.locator('[data-figure-card]').first().innerText()).toContain('demo-1');
  await page.context().close();
});

test('changing the municipality answers without a new page', async () => {
  const { page } = await openPage(journey, '/?k=0169');
  const before = await page.locator('h1').innerText();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', 'yes'));
  await page.getByRole('combobox', { name: /^Kommune/ }).fill('Gladsaxe');
  await page
    .getByRole('option', { name: /Gladsaxe/ })
    .first()
    .click();
  await page.waitForURL(/k=0159/);
  expect(await page.locator('h1').innerText()).toBe(before);
  expect(await page.getAttribute('html', 'data-same-page')).toBe('yes');
  await page.context().close();
});

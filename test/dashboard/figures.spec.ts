import { readFileSync } from 'node:fs';
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
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/Hent/) });
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/[Ss]yntetisk/) });
    }
    expect(await cards.count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test('the table of a figure and its Danish CSV hold the same rows', async () => {
  const { page } = await openPage(journey, '/oekonomi?k=0169&v=tabel');
  const card = page.locator('[data-figure-card]').first();
  const rows = await card.locator('table tbody tr').count();
  await card.getByRole('button', { name: /^Hent/ }).click();
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
  expect(download.suggestedFilename()).toMatch(/udgave-demo-1\.csv$/);
});

test('a frozen link names its edition and says so', async () => {
  const { page } = await openPage(journey, '/oekonomi?k=0169&dv=demo-1');
  expect(await page.locator('[data-figure-card]').first().innerText()).toContain('demo-1');
  await page.context().close();
});

test('changing the municipality answers without a new page', async () => {
  const { page } = await openPage(journey, '/?k=0169');
  const before = await page.locator('h1').innerText();
  await page.evaluate(() => window.history.pushState({ kept: true }, ''));
  await page.getByRole('combobox').first().fill('Gladsaxe');
  await page
    .getByRole('option', { name: /Gladsaxe/ })
    .first()
    .click();
  await page.waitForURL(/k=0159/);
  expect(await page.locator('h1').innerText()).toBe(before);
  await page.context().close();
});

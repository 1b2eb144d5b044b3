import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

interface Look {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly name?: string;
}

/** A page of somebody signed in, and everything it complained of. */
async function openAs(address: string, { width = 1440, theme = 'light', name }: Look = {}) {
  const { browser, server } = journey;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    serviceWorkers: 'block',
    locale: 'da-DK',
  });
  if (name !== undefined) {
    const data = { name, password: 'demo' };
    await context.request.post(`${server.url}/api/session`, { headers: { origin: server.url }, data });
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}${address}`);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  const found = await violationsOn(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const text = await page.locator('main').innerText();
  return [
    ...found,
    ...(over > 0 ? [`${over} px too wide`] : []),
    ...(text.match(/undefined|NaN|\[object|\{\w+\}/g) ?? []),
  ];
}

interface Listed {
  readonly id: string;
  readonly document: { readonly name: string; readonly kind: string };
}

async function scenarios(): Promise<readonly Listed[]> {
  const answer = await fetch(`${journey.server.url}/api/scenarios`);
  return ((await answer.json()) as { scenarios: readonly Listed[] }).scenarios;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
  });

/** Goes on by Tab until something with the name has focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(name)}; focus is on ${await focused(page)}`);
}

test.each([
  [360, 'dark'],
  [820, 'light'],
  [1440, 'dark'],
] as const)(
  'every shared scenario at %d px, %s: axe finds nothing and nothing overflows',
  async (width, theme) => {
    const found: string[] = [];
    for (const { id, document } of await scenarios()) {
      const { page, complaints } = await openAs(`/scenarier/${id}`, { width, theme });
      await page.locator('[data-figure-card]').first().waitFor();
      found.push(...[...(await faultsOf(page)), ...complaints].map((fault) => `${document.name}: ${fault}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  },
);

test.each(['supply', 'cooperation', 'prevention', 'sharing', 'location'])(
  'the form of %s: axe finds nothing, nothing overflows, and it gives something at once',
  async (kind) => {
    const { page, complaints } = await openAs(`/scenarier/ny?slags=${kind}`, {
      width: 820,
      name: 'sekretariat',
    });
    await page.locator('.live-table').waitFor();
    expect([...(await faultsOf(page)), ...complaints]).toEqual([]);
    await page.context().close();
  },
);

test('a scenario is made, saved, calculated and found by keyboard alone', async () => {
  const { page, complaints } = await openAs('/scenarier', { name: 'sekretariat' });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await tabTo(page, /^Nyt scenarie: Pladser og tilbud$/);
  await press('Enter');
  await page.waitForURL(/\/scenarier\/ny\?slags=supply/);
  await page.locator('.live-table').waitFor();
  await tabTo(page, /^Navn$/);
  await page.keyboard.type('Tastet');
  await tabTo(page, /^Spørgsmål/);
  await page.keyboard.type('Hvad giver højere belægning?');
  await tabTo(page, /^Ret Planlagt belægning$/);
  await press('Enter');
  await tabTo(page, /^Belægning/);
  await press('ArrowDown', 'ArrowDown');
  await tabTo(page, /^Begrundelse$/);
  await press('Control+A');
  await page.keyboard.type('Et forsøg.');
  await tabTo(page, /^Gem og beregn$/);
  await press('Enter');
  await page.waitForURL(/\/scenarier\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { name: 'Tastet', level: 1 }).waitFor();
  await page.locator('[data-figure-card]').first().waitFor({ timeout: 60_000 });
  expect(await page.getByText('Et forsøg.').count()).toBe(1);
  expect([...(await faultsOf(page)), ...complaints]).toEqual([]);
  await page.context().close();
});

test('what is wrong is named at its field and in a summary that leads there', async () => {
  const { page } = await openAs('/scenarier/ny?slags=supply', { name: 'sekretariat' });
  await page.getByRole('button', { name: 'Ret Planlagt belægning' }).click();
  await page.getByLabel('Belægning (procent)').fill('120');
  await page.getByRole('button', { name: 'Gem og beregn' }).click();
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  await expect(summary.evaluate((box) => box === document.activeElement)).resolves.toBe(true);
  await summary.getByRole('link', { name: /Planlagt belægning, Belægning/ }).click();
  expect(await focused(page)).toMatch(/^Belægning/);
  expect(await page.getByLabel('Belægning (procent)').getAttribute('aria-invalid')).toBe('true');
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});

test('a slider moves the field, and the numbers follow', async () => {
  const { page } = await openAs('/scenarier/ny?slags=supply', { name: 'sekretariat' });
  await page.getByRole('button', { name: 'Ret Planlagt belægning' }).click();
  await page.locator('.live-table').waitFor();
  const answered = page.waitForResponse(/\/scenarios\/previews/);
  await page.locator('.number-slider').first().fill('0.8');
  const response = await answered;
  expect(response.status()).toBe(200);
  expect(await page.getByLabel('Belægning (procent)').inputValue()).toBe('80');
  await page.context().close();
});

test('two scenarios of different kinds are told why they cannot be compared, and what to do', async () => {
  const all = await scenarios();
  const [one] = all;
  const other = all.find(({ document }) => document.kind !== one?.document.kind);
  const { page, complaints } = await openAs(`/scenarier/sammenlign?sc=${one!.id},${other!.id}`, {
    width: 360,
  });
  await page.getByText('Kan ikke sammenlignes:').first().waitFor();
  expect([...(await faultsOf(page)), ...complaints]).toEqual([]);
  await page.context().close();
});

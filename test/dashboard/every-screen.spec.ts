import type { BrowserContext } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { type Journey, startJourney } from './journey.ts';
import { allCombinations, pairwise } from './pairs.ts';
import { complaintsOf, openScreen, startVisitor } from './open-screen.ts';
import { screens } from './screens.ts';

jest.setTimeout(180_000);
let journey: Journey;
let visitor: BrowserContext;
beforeAll(async () => {
  journey = await startJourney();
  visitor = await startVisitor(journey);
});
afterAll(() => journey.end());

const factors = {
  screen: screens.map((_, at) => String(at)),
  state: ['full', 'empty', 'error'],
  width: ['360', '820', '1440'],
  language: ['da', 'en'],
  theme: ['light', 'dark'],
};
// Every pair of two factors' levels occurs; SCREENS=all tries every combination.
const tried = process.env['SCREENS'] === 'all' ? allCombinations(factors) : pairwise(factors);
const cases = tried.map((combination) => {
  const { screen, state, width, language, theme } = combination as Record<keyof typeof factors, string>;
  const { full = '', empty = '' } = screens[Number(screen)] ?? {};
  const address = state === 'empty' ? empty : full;
  return {
    address: address + (language === 'en' ? `${address.includes('?') ? '&' : '?'}l=en` : ''),
    state,
    width,
    theme,
  };
});

test.each(cases)(
  '$address, $state, $width px, $theme: axe finds nothing and nothing overflows',
  async (look) => {
    const { page, complaints } = await openScreen(visitor, look);
    const found = await violationsOn(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const text = await page.locator('main').innerText();
    await page.close();
    expect(found).toEqual([]);
    expect(complaintsOf(complaints, look.state)).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  },
);

test('what axe looks for is found: a picture without words', async () => {
  const page = await journey.browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="da"><title>x</title><main><h1>x</h1><img src="data:,"></main>',
  );
  const found = await violationsOn(page);
  await page.close();
  expect(found).toEqual(['image-alt: img']);
});

import { AxeBuilder } from '@axe-core/playwright';
import { addresses, type Journey, openPage, startJourney } from './journey.ts';

jest.setTimeout(180_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const looks = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 360 },
] as const;
const onTablet = ['/?k=0169', '/mangler?k=0169', '/tilbudsvifte?k=0169', '/oekonomi?k=0169'];
const cases = [
  ...addresses.flatMap((address) => looks.map((look) => ({ address, ...look }))),
  ...onTablet.map((address) => ({ address, theme: 'dark' as const, width: 820 })),
];

test.each(cases)(
  '$address, $theme, $width px: axe finds nothing, nothing complains, nothing overflows',
  async ({ address, theme, width }) => {
    const { page, complaints } = await openPage(journey, address, { theme, width });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.context().close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

test.each(addresses)('%s in English has English language and no missing text', async (address) => {
  const { page } = await openPage(journey, `${address}&l=en`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  const text = await page.locator('main').innerText();
  await page.context().close();
  expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
});

import { enterAs, right } from '../api/access/accounts.ts';
import { signIn } from '../support/person.ts';
import { text } from './at-work.ts';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);

let journey: Journey;
let hand: Hand;
const first = 'fjord-lampe-under-broen';
const next = 'kastanje-paa-toppen-syv';

/** Signs in where the page asks for it. */
async function enter({ page, click }: Hand, password: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('Brugernavn').fill('kontoejer');
  await page.getByLabel('Adgangskode').fill(password);
  await click('button', 'Log ind');
  await page.waitForURL(({ pathname }) => pathname !== '/log-ind');
}

beforeAll(async () => {
  journey = await startJourney();
  const { url } = journey.server;
  await enterAs(await signIn(url, 'admin'), 'kontoejer', [right('reporter', '0169')]);
  hand = await takeHand(journey.browser, url);
});
afterAll(() => journey.end());

test('the account menu leads to a page with the password and the sessions', async () => {
  await enter(hand, first);
  await hand.unfold(/kontoejer/, hand.page.locator('.account-menu'));
  await hand.click('link', 'Min konto');
  await hand.page.waitForURL(/\/konto/);
  await text(hand, '2 login, det nyeste først');
  for (const language of ['da', 'en'])
    for (const width of [360, 820, 1440]) {
      await hand.page.setViewportSize({ width, height: 900 });
      await hand.page.goto(`/konto?l=${language}`);
      await text(hand, language === 'da' ? 'Denne browser' : 'This browser');
      await hand.look();
    }
});

test('with the keyboard alone another session is ended, and the password changed', async () => {
  const { page } = hand;
  await page.goto('/konto?l=da');
  const other = await takeHand(journey.browser, journey.server.url);
  await enter(other, first);
  await page.reload();
  await page
    .getByRole('button', { name: /^Afslut login fra/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await text(hand, /^Login fra .* er afsluttet\.$/);
  await text(hand, '2 login, det nyeste først');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('table-region');
  await other.page.goto('/konto');
  await text(other, 'Log ind for at bruge siden');
  await page.getByLabel('Nuværende adgangskode').focus();
  await page.keyboard.type(first);
  await page.keyboard.press('Tab');
  await page.keyboard.type(next);
  await page.keyboard.press('Enter');
  await text(hand, /^Adgangskoden er skiftet/);
  await text(hand, '1 login, det nyeste først');
  await hand.look();
  await enter(other, next);
  expect([...hand.complaints, ...other.complaints]).toEqual([]);
});

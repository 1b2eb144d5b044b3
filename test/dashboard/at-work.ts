import type { Locator } from 'playwright-core';
import { type Hand, takeHand } from './hand.ts';
import type { Journey } from './journey.ts';

/** Where budgets of clicks are counted from, with the municipality remembered. */
const start = '/?k=0169';

/** A hand whose owner has signed in on the screen. */
export async function signedIn({ browser, server }: Journey, name: string): Promise<Hand> {
  const hand = await takeHand(browser, server.url);
  const { page } = hand;
  await page.goto(start);
  await hand.click('link', 'Log ind');
  await hand.look();
  await page.getByLabel('Brugernavn').fill(name);
  await page.getByLabel('Adgangskode').fill('demo');
  await hand.click('button', 'Log ind');
  await page.waitForURL(({ pathname }) => pathname !== '/log-ind');
  hand.clicks();
  return hand;
}

/** Navigation of people who are signed in. */
export const nav = ({ page }: Hand): Locator => page.getByRole('navigation', { name: 'Arbejde' });

/** Back to the start page; none of the clicks before count. */
export async function atStart(hand: Hand): Promise<void> {
  await hand.page.goto(start);
  await nav(hand).waitFor();
  hand.clicks();
}

/** Waits for words on the page. */
export const text = ({ page }: Hand, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** Waits for a heading. */
export const heading = ({ page }: Hand, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** Columns and rows of a form of the only round, as the reporter's own file would hold them. */
export async function formRows(
  { page }: Hand,
  kind: string,
): Promise<{ columns: string[]; rows: string[][] }> {
  const ask = async (address: string): Promise<unknown> => (await page.request.get(`/api${address}`)).json();
  const { rounds } = (await ask('/rounds')) as { rounds: { id: string }[] };
  const form = await ask(`/rounds/${rounds[0]?.id}/form?kind=${kind}&municipality=0169`);
  const { columns, rows } = form as { columns: { name: string }[]; rows: string[][] };
  return { columns: columns.map(({ name }) => name), rows };
}

import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** One activation of a control on the way to an answer. */
export type TaskStep =
  | { readonly follow: string; readonly among: 'main' | 'shortcuts' }
  | { readonly unfold: RegExp; readonly card: string }
  | { readonly press: RegExp; readonly card: string }
  | { readonly tick: string }
  | { readonly pick: string; readonly value: string };

/** A way through the steps: by hand, or without one. */
export type Perform = (hand: Hand, step: TaskStep) => Promise<void>;

const amongOf = (page: Page, among: 'main' | 'shortcuts'): Locator =>
  among === 'main' ? page.locator('main') : page.getByRole('navigation', { name: 'Genveje' });

const fieldOf = (page: Page, label: string): Locator =>
  page.locator('.context-bar').getByLabel(label, { exact: true });

/** Performs a step with the mouse. */
export const byMouse: Perform = async (hand, step) => {
  const { page } = hand;
  if ('follow' in step) return hand.click('link', step.follow, amongOf(page, step.among));
  if ('unfold' in step) return hand.unfold(step.unfold, page.locator(step.card));
  if ('press' in step) return hand.click('button', step.press, page.locator(step.card));
  if ('tick' in step) return hand.click('checkbox', step.tick, page.locator('main'));
  return hand.pick(fieldOf(page, step.pick), step.value);
};

function controlOf(page: Page, step: TaskStep): Locator {
  if ('follow' in step)
    return amongOf(page, step.among).getByRole('link', { name: step.follow, exact: true });
  if ('unfold' in step) return page.locator(step.card).locator('summary', { hasText: step.unfold });
  if ('press' in step) return page.locator(step.card).getByRole('button', { name: step.press });
  if ('tick' in step) return page.getByRole('checkbox', { name: step.tick });
  return fieldOf(page, step.pick);
}

/** More controls than any screen has on the way to what matters. */
const mostTabs = 300;

async function tabTo({ page }: Hand, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tab = 0; tab < mostTabs; tab++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(control)}`);
}

/** As many options as any list of the context has. */
const mostArrows = 100;

async function arrowTo({ page }: Hand, field: Locator, value: string): Promise<void> {
  for (let arrow = 0; arrow < mostArrows; arrow++) {
    if ((await field.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no way by arrows to ${value}`);
}

/** Performs a step by Tab, Enter and arrows alone. */
export const byKeyboard: Perform = async (hand, step) => {
  const control = controlOf(hand.page, step);
  await tabTo(hand, control);
  if ('pick' in step) await arrowTo(hand, control, step.value);
  else await hand.page.keyboard.press('tick' in step ? ' ' : 'Enter');
  hand.done.push(`key ${JSON.stringify(step)}`);
};

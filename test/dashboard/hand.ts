import type { Browser, Locator, Page } from 'playwright-core';
import { violationsOn } from './axe.ts';

type Role = 'button' | 'link' | 'checkbox';
type Name = string | RegExp;

/**
 * Somebody at a browser whose clicks are counted as the click budgets count them: one for each activation of a control
 * or link; typing into a field is none, choosing a file is one.
 */
export interface Hand {
  readonly page: Page;
  /** Console errors, failed requests, violated content security, and what axe found. */
  readonly complaints: string[];
  /** Everything that was done, for a count that is too high. */
  readonly done: string[];
  readonly click: (role: Role, name: Name, within?: Locator) => Promise<void>;
  /** Opens a part that is folded away. */
  readonly unfold: (name: RegExp, within: Locator) => Promise<void>;
  /** Picks from a list: one click, by mouse or by arrow keys. */
  readonly pick: (field: Locator, value: string) => Promise<void>;
  readonly choose: (field: string, fileName: string, content: string) => Promise<void>;
  /** Looks at the page with axe. */
  readonly look: () => Promise<void>;
  /** Clicks since the last time. */
  readonly clicks: () => number;
}

/** A name as a whole; words that only screen readers hear are set off by a space. */
function whole(name: Name): RegExp {
  if (name instanceof RegExp) return name;
  return new RegExp(`^${name.replaceAll(/[.?()]/g, '\\$&').replaceAll(': ', '\\s?: ')}$`);
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  // A page that is still fetching is not yet what people read.
  await page.waitForLoadState('networkidle');
  const found = await violationsOn(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const at = new URL(page.url()).pathname;
  return [
    ...found.map((violation) => `${at} ${violation}`),
    ...(overflow > 0 ? [`${at} is ${overflow} px too wide`] : []),
  ];
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** A hand on a fresh browser, without anybody signed in. */
export async function takeHand(browser: Browser, url: string): Promise<Hand> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const done: string[] = [];
  let counted = 0;
  return {
    page,
    complaints,
    done,
    click: async (role, name, within) => {
      await (within ?? page).getByRole(role, { name: whole(name) }).click();
      done.push(`click ${role} ${String(name)}`);
    },
    unfold: async (name, within) => {
      await within.locator('summary', { hasText: name }).click();
      done.push(`unfold ${String(name)}`);
    },
    pick: async (field, value) => {
      await field.selectOption(value);
      done.push(`pick ${value}`);
    },
    choose: async (field, name, content) => {
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
      await page.getByLabel(field).setInputFiles(file);
      done.push(`choose ${name}`);
    },
    look: async () => void complaints.push(...(await faultsOf(page))),
    clicks: () => {
      const since = done.length - counted;
      counted = done.length;
      return since;
    },
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.filename).resolve('axe-core/axe.min.js'), 'utf8');
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

interface WithAxe {
  readonly axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
}

/**
 * What axe finds on a page, or in parts of it: each rule with the places that break it. It runs in the page and says
 * no more than that: handing over all it has looked at takes longer than looking.
 */
export async function violationsOn(
  page: Page,
  parts: readonly string[] = ['html'],
): Promise<readonly string[]> {
  await page.evaluate(source);
  const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
  return page.evaluate(
    async ([include, how]) => {
      const { violations } = await (window as unknown as WithAxe).axe.run({ include }, how);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    },
    [parts, options] as const,
  );
}

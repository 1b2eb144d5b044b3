import type { Language } from '../language.ts';
import type { CodeOf } from '../texts/code-of.ts';
import type { TextParams } from '../texts/make-texts.ts';
import { makeTolerant } from '../texts/tolerant-text.ts';
import { importsCatalogue } from './imports-catalogue.ts';

const tolerantText = makeTolerant(importsCatalogue);

/** Closed codes of what can be wrong with, or worth telling about, a delivered file. */
export type ImportIssueCode = CodeOf<'issue', keyof typeof importsCatalogue>;

/**
 * Import issue in words — what is wrong, what was read, what is expected and what to do; the cell's address is shown
 * beside it, not in it.
 * @param params - `value` the cell as read, `field` the column, and what the importer sends with the code
 * @example importIssueText('value-missing', { field: 'navn' }, 'da')
 * // '“navn” er tom, men skal udfyldes. Skriv værdien i cellen.'
 */
export function importIssueText(
  code: ImportIssueCode,
  params: TextParams | undefined,
  language: Language,
): string {
  // Where a cell holds several codes the importer names the wrong one; otherwise the cell is the code.
  const whole: TextParams = params?.['value'] === undefined ? {} : { code: params['value'] };
  return tolerantText(`issue.${code}`, { ...whole, ...params }, language);
}

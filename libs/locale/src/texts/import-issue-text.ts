import type { Language } from '../language.ts';
import type { CodeOf } from './code-of.ts';
import type { TextParams } from './create-texts.ts';
import { tolerantText } from './tolerant-text.ts';

/** Closed codes of what can be wrong with a delivered file. */
export type ImportIssueCode = CodeOf<'issue'>;

/**
 * Import issue in words — what is wrong and what to do; the cell address is shown beside it, not in it.
 * @param params - `value` as read, `field` the column, `expected` what would have been right, `count`
 * @example importIssueText('value-required', { field: 'navn' }, 'da') // '“navn” skal udfyldes.'
 */
export function importIssueText(
  code: ImportIssueCode,
  params: TextParams | undefined,
  language: Language,
): string {
  return tolerantText(`issue.${code}`, params, language);
}

import type { Language } from '../language.ts';
import type { CodeOf } from './code-of.ts';
import type { TextParams } from './create-texts.ts';
import { tolerantText } from './tolerant-text.ts';

/** Closed codes of the notices that travel with an analysis. */
export type NoticeCode = CodeOf<'notice'>;

/**
 * Notice in words.
 * @example noticeText('withheld-cells', { count: 3 }, 'da') // '3 tal er skjult af hensyn til personers anonymitet.'
 */
export function noticeText(code: NoticeCode, params: TextParams | undefined, language: Language): string {
  return tolerantText(`notice.${code}`, params, language);
}

import type { Language } from '../language.ts';
import { numberText } from './number-text.ts';
import { NO_BREAK_SPACE } from './signs.ts';

/**
 * Size of a file in whole megabytes (millions of bytes), as file managers show it.
 * @throws RangeError when the number of bytes is not finite.
 * @example formatMegabytes(300_000_000, 'da') // '300 MB'
 */
export function formatMegabytes(bytes: number, language: Language): string {
  return `${numberText(bytes / 1e6, 0, language)}${NO_BREAK_SPACE}MB`;
}

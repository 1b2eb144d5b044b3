import type { Language } from '../language.ts';
import { formatInteger } from './format-integer.ts';
import { EN_DASH } from './signs.ts';

/** How a range is written: with a dash in tables and labels, in words in sentences; `format` writes one end. */
export interface RangeStyle {
  readonly words?: boolean;
  readonly format?: (value: number, language: Language) => string;
}

const WORDS = { da: ['mellem', 'og', 'til'], en: ['between', 'and', 'to'] } as const;

/**
 * Range of two numbers — en dash, or in words; ends that read the same are written once. A dash beside a minus
 * cannot be read, so ranges that reach below zero use the word "til".
 * @throws RangeError when lo is above hi or an end is not finite.
 * @example formatRange({ lo: 547, hi: 816 }, 'da', { words: true }) // 'mellem 547 og 816'
 */
export function formatRange(
  range: { readonly lo: number; readonly hi: number },
  language: Language,
  style: RangeStyle = {},
): string {
  if (range.lo > range.hi) throw new RangeError(`lo must not exceed hi, got ${range.lo} and ${range.hi}`);
  const format = style.format ?? formatInteger;
  const [lo, hi] = [format(range.lo, language), format(range.hi, language)];
  const [between, and, to] = WORDS[language];
  if (lo === hi) return lo;
  if (style.words) return `${between} ${lo} ${and} ${hi}`;
  return range.lo < 0 ? `${lo} ${to} ${hi}` : `${lo}${EN_DASH}${hi}`;
}

import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../../language.ts';
import { formatInteger } from '../../numbers/format-integer.ts';
import { formatRange } from '../../numbers/format-range.ts';

type Present = Extract<Figure, { readonly value: number }>;

/** Whole number in a sentence, with its ends where it is not known more closely. @example placesInWords({ value: 30, lo: 29, hi: 31 }, 'da') // 'mellem 29 og 31' */
export function placesInWords({ value, lo, hi }: Present, language: Language): string {
  if (lo === undefined || hi === undefined || lo > hi) return formatInteger(value, language);
  return formatRange({ lo, hi }, language, { words: true });
}

/** A share as the number before a per cent sign, without false decimals. @example percentOf(0.05) // 5 */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}

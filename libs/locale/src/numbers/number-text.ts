import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { MINUS } from './signs.ts';

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(languageTag(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}

/**
 * Number as text — fixed decimals, the language's grouping, true minus; a value that rounds to zero has no sign.
 * @throws RangeError when the value is not finite: a missing number is a Figure, never NaN.
 * @example numberText(-1234.56, 1, 'da') // '−1.234,6'
 */
export function numberText(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  const text = formatterFor(language, digits).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

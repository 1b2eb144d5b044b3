import type { Language } from '../language.ts';
import { numberText } from './number-text.ts';

/**
 * Change with its sign always printed; a value that rounds to zero has none.
 * @throws RangeError when the value is not finite.
 * @example formatSigned(-4, 'da') // '−4'
 */
export function formatSigned(value: number, language: Language, digits = 0): string {
  const text = numberText(value, digits, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

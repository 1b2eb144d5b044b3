import type { Language } from '../language.ts';
import { numberText } from './number-text.ts';

/**
 * Decimal number with a fixed number of decimals (one unless told).
 * @throws RangeError when the value is not finite.
 * @example formatDecimal(12.34, 'da') // '12,3'
 */
export function formatDecimal(value: number, language: Language, digits = 1): string {
  return numberText(value, digits, language);
}

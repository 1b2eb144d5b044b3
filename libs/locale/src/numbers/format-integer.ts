import type { Language } from '../language.ts';
import { numberText } from './number-text.ts';

/**
 * Whole number with thousands separators; decimals are rounded half away from zero.
 * @throws RangeError when the value is not finite.
 * @example formatInteger(1234567, 'da') // '1.234.567'
 */
export function formatInteger(value: number, language: Language): string {
  return numberText(value, 0, language);
}

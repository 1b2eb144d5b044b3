import type { Language } from '../language.ts';
import { formatSigned } from './format-signed.ts';
import { NO_BREAK_SPACE } from './signs.ts';

const UNIT = { da: 'procentpoint', en: 'percentage points' } as const;

/**
 * Difference of two shares in percentage points, signed, one decimal.
 * @param difference - of shares, so 0.021 is 2.1 points
 * @throws RangeError when the difference is not finite.
 * @example formatPoints(0.021, 'da') // '+2,1 procentpoint'
 */
export function formatPoints(difference: number, language: Language): string {
  return `${formatSigned(difference * 100, language, 1)}${NO_BREAK_SPACE}${UNIT[language]}`;
}

import type { Language } from '../language.ts';
import { numberText } from './number-text.ts';
import { NO_BREAK_SPACE } from './signs.ts';

const ONE_DECIMAL_BELOW = 10;

// 9.96 % would read "10,0 %" with one decimal, so the rule looks at the rounded number. A true zero has no decimals.
function decimalsFor(percent: number): 0 | 1 {
  const rounded = Math.round(Math.abs(percent) * 10) / 10;
  return percent === 0 || rounded >= ONE_DECIMAL_BELOW ? 0 : 1;
}

/**
 * Share as percent — one decimal under 10, none above; a no-break space before the sign in Danish, none in English.
 * @param share - 0 to 1 (may exceed 1: over-occupancy is real)
 * @throws RangeError when the share is not finite.
 * @example formatShare(0.094, 'da') // '9,4 %'
 */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100;
  const text = numberText(percent, decimalsFor(percent), language);
  return language === 'da' ? `${text}${NO_BREAK_SPACE}%` : `${text}%`;
}

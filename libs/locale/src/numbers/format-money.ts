import type { Language } from '../language.ts';
import { formatSigned } from './format-signed.ts';
import { numberText } from './number-text.ts';
import { NO_BREAK_SPACE } from './signs.ts';

type Scale = 'one' | 'million' | 'billion';

const DIVISOR: Record<Scale, number> = { one: 1, million: 1e6, billion: 1e9 };
const DANISH_UNIT: Record<Scale, string> = {
  one: 'kr.',
  million: `mio.${NO_BREAK_SPACE}kr.`,
  billion: `mia.${NO_BREAK_SPACE}kr.`,
};
const ENGLISH_UNIT: Record<Scale, string> = { one: '', million: 'million', billion: 'billion' };

// The scale follows the rounded amount, so 999.6 million reads "1,0 mia. kr." and never "1.000 mio. kr.".
function scaleOf(dkk: number): Scale {
  const size = Math.abs(dkk);
  if (Math.round(size / 1e6) >= 1000) return 'billion';
  return Math.round(size) >= 1e6 ? 'million' : 'one';
}

function digitsFor(amount: number, scale: Scale): number {
  if (scale === 'one') return 0;
  return scale === 'billion' || Math.round(Math.abs(amount) * 10) / 10 < 10 ? 1 : 0;
}

/**
 * Amount of money — kroner under one million, then millions (one decimal under ten) and billions (one decimal).
 * @param sign - 'always' prints a plus on increases
 * @throws RangeError when the amount is not finite.
 * @example formatMoney(412_300_000, 'da') // '412 mio. kr.'
 */
export function formatMoney(
  dkk: number,
  language: Language,
  sign: 'negative' | 'always' = 'negative',
): string {
  const scale = scaleOf(dkk);
  const amount = dkk / DIVISOR[scale];
  const digits = digitsFor(amount, scale);
  const text =
    sign === 'always' ? formatSigned(amount, language, digits) : numberText(amount, digits, language);
  const parts = language === 'da' ? [text, DANISH_UNIT[scale]] : ['DKK', text, ENGLISH_UNIT[scale]];
  return parts.filter((part) => part !== '').join(NO_BREAK_SPACE);
}

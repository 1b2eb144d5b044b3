import type { Language } from '../language.ts';
import { formatDecimal } from '../numbers/format-decimal.ts';
import { formatInteger } from '../numbers/format-integer.ts';
import { formatMoney } from '../numbers/format-money.ts';
import { formatPoints } from '../numbers/format-points.ts';
import { formatShare } from '../numbers/format-share.ts';
import { formatSigned } from '../numbers/format-signed.ts';
import type { FigureKind } from './figure-kind.ts';

const WRITERS: Record<FigureKind, (value: number, language: Language) => string> = {
  integer: formatInteger,
  decimal: formatDecimal,
  share: formatShare,
  points: formatPoints,
  money: formatMoney,
  signed: formatSigned,
};

/**
 * Number written by its kind.
 * @throws RangeError when the value is not finite.
 * @example formatValue(0.62, 'share', 'en') // '62%'
 */
export function formatValue(value: number, kind: FigureKind, language: Language): string {
  return WRITERS[kind](value, language);
}

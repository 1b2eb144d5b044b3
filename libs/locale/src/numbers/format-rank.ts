import type { Language } from '../language.ts';
import { formatInteger } from './format-integer.ts';
import { formatRange } from './format-range.ts';

/** A place in an order, with its interval where the order is uncertain. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly lo?: number;
  readonly hi?: number;
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIX: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  zero: 'th',
  many: 'th',
  other: 'th',
};

/**
 * Rank — "nr. 12 af 29", followed by its interval when given: a rank is never more certain than its figure.
 * @throws RangeError when a number is not finite or the interval is reversed.
 * @example formatRank({ rank: 12, of: 29, lo: 9, hi: 16 }, 'da') // 'nr. 12 af 29 (usikkert: 9–16)'
 */
export function formatRank({ rank, of, lo, hi }: Rank, language: Language): string {
  const position = formatInteger(rank, language);
  const total = formatInteger(of, language);
  const text =
    language === 'da'
      ? `nr. ${position} af ${total}`
      : `${position}${SUFFIX[ordinals.select(rank)]} of ${total}`;
  if (lo === undefined || hi === undefined || lo === hi) return text;
  const doubt = language === 'da' ? 'usikkert' : 'uncertain';
  return `${text} (${doubt}: ${formatRange({ lo, hi }, language)})`;
}

import { type Missing, missing } from '../figures/figure.ts';
import type { RefundBracket } from './state-refund.ts';

/** The brackets of the state refund from a date on, until the next entry of the table. */
export interface DatedBrackets {
  /** The first day, as YYYY-MM-DD. */
  readonly validFrom: string;
  readonly brackets: readonly RefundBracket[];
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Refund brackets in force — the entry of a dated table that holds on a day: the latest that began on or before it.
 * The thresholds of the state refund change by law and with the yearly price level [serviceloven176].
 * Unit: dates as YYYY-MM-DD; the table may be in any order.
 * Missing cases: `not-applicable` when the day lies before the whole table.
 * @throws RangeError when a date is not written YYYY-MM-DD or two entries begin on the same day.
 * @example bracketsInForce([{ validFrom: '2022-01-01', brackets: [] }], '2022-06-30') // []
 */
export function bracketsInForce(
  table: readonly DatedBrackets[],
  date: string,
): readonly RefundBracket[] | Missing {
  requireDate('date', date);
  table.forEach(({ validFrom }, i) => requireDate(`table[${i}].validFrom`, validFrom));
  const latestFirst = [...table].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  latestFirst.reduce((later, { validFrom }) => requireOther(later, validFrom), '');
  return latestFirst.find(({ validFrom }) => validFrom <= date)?.brackets ?? missing('not-applicable');
}

function requireDate(name: string, value: string): void {
  if (!ISO_DATE.test(value)) throw new RangeError(`${name} must be written YYYY-MM-DD, got ${value}`);
}

function requireOther(later: string, date: string): string {
  if (later === date) throw new RangeError(`table must hold each validFrom once, got ${date} twice`);
  return date;
}

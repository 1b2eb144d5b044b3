import { areaReaders } from './area-readers.ts';
import { countReaders } from './count-readers.ts';
import { type IndicatorCode, indicatorCodes } from './indicator-codes.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { Indicator, IndicatorReader } from './indicator.ts';
import { placeReaders } from './place-readers.ts';
import { spendingReaders } from './spending-readers.ts';

const readers = new Map(
  [...placeReaders, ...areaReaders, ...countReaders, ...spendingReaders].map((reader) => [
    reader.indicator,
    reader,
  ]),
);

/** What is known of an indicator before any figure. @throws RangeError for a code without a reader */
export function indicatorReader(code: IndicatorCode): IndicatorReader {
  const reader = readers.get(code);
  if (!reader) throw new RangeError(`indicator ${code} has no reader`);
  return reader;
}

/** Indicators read from facts, in the order of the catalogue. */
export function indicatorsOf(facts: IndicatorFacts, codes: readonly IndicatorCode[]): Indicator[] {
  return indicatorCodes
    .filter((code) => codes.includes(code))
    .map((code) => {
      const { periods, value, ...kind } = indicatorReader(code);
      const known = periods(facts);
      return {
        ...kind,
        periods: known,
        value: (place, year) =>
          known.has(year) ? value(facts, place, year) : ({ missing: 'not-reported' } as const),
      };
    });
}

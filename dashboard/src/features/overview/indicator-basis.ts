import type { Schema } from '../../lib/api.ts';
import type { IndicatorKey, IndicatorView } from './indicator-view.ts';

// The answer names the methods of all its figures; each figure only its own. What is counted needs none.
const methodOf: Readonly<Partial<Record<IndicatorKey, string>>> = {
  'groups-short': 'supply-gap',
  'expenditure-per-adult': 'fixed-prices',
  'expenditure-per-child': 'fixed-prices',
};

/**
 * Basis of one indicator — the answer's, with the indicator's own method, coverage and price level: places, accounts and need
 * are reported apart, so one number for all of them would be wrong for most.
 */
export function indicatorBasis(
  basis: Schema<'Basis'>,
  { indicator, members, unit, year }: Pick<IndicatorView, 'indicator' | 'members' | 'unit' | 'year'>,
): Schema<'Basis'> {
  const missing = members
    .filter(({ value }) => 'missing' in value && value.missing === 'not-reported')
    .map(({ code }) => code);
  const expected = members.length;
  return {
    ...basis,
    methods: basis.methods.filter(({ key }) => key === methodOf[indicator]),
    priceLevel: unit === 'dkk' ? { prices: 'fixed', year } : null,
    coverage: expected === 0 ? basis.coverage : { expected, reported: expected - missing.length, missing },
  };
}

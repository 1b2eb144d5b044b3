import type { Schema } from '../../lib/api.ts';
import type { IndicatorView } from './indicator-view.ts';

/**
 * Basis of one indicator — the answer's, with the indicator's own coverage and price level: places, accounts and need
 * are reported apart, so one number for all of them would be wrong for most.
 */
export function indicatorBasis(
  basis: Schema<'Basis'>,
  { members, unit, year }: Pick<IndicatorView, 'members' | 'unit' | 'year'>,
): Schema<'Basis'> {
  const missing = members
    .filter(({ value }) => 'missing' in value && value.missing === 'not-reported')
    .map(({ code }) => code);
  const expected = members.length;
  return {
    ...basis,
    priceLevel: unit === 'dkk' ? { prices: 'fixed', year } : null,
    coverage: expected === 0 ? basis.coverage : { expected, reported: expected - missing.length, missing },
  };
}

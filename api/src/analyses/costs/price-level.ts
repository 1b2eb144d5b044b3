import { type Figure, fixedPrices } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { PriceLevelBasis } from '../answer/basis.dto.ts';

/** Turns amounts of a year into the price level of the answer. */
export interface PriceLevel {
  readonly basis: PriceLevelBasis;
  convert(amount: number, year: number): Figure;
}

/** Price level — current prices as posted, or the prices of the newest year of accounts by the price index. */
export function priceLevel(context: EditionContext, prices: 'fixed' | 'current'): PriceLevel {
  const toYear = context.accountsYears[context.accountsYears.length - 1] ?? 0;
  const index = indexByYear(context);
  if (prices === 'current')
    return {
      basis: { prices, year: null },
      convert: (amount, year) => fixedPrices(amount, index, { fromYear: year, toYear: year }),
    };
  return {
    basis: { prices, year: toYear },
    convert: (amount, year) => fixedPrices(amount, index, { fromYear: year, toYear }),
  };
}

/** Price index by year. */
export function indexByYear({ priceIndex }: EditionContext): Record<number, number> {
  return Object.fromEntries(priceIndex.map(({ year, index }) => [year, index]));
}

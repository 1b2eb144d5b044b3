import { at } from '../numerics/at.ts';
import { decomposeSpending, type SpendingDecomposition } from './decompose-spending.ts';
import { SPENDING_EFFECTS } from './spending-factors.ts';
import type { SpendingYear } from './spending-lines.ts';

/** One year of a chain: its spending and its price and wage index. */
export interface PricedSpendingYear {
  readonly spending: SpendingYear;
  readonly priceIndex: number;
}

/** The effects over all years and those of every yearly link. */
export interface SpendingChain extends SpendingDecomposition {
  /** One per pair of neighbouring years, in the order given. */
  readonly links: readonly SpendingDecomposition[];
}

/**
 * Chained decomposition of spending — splits the change over several years into the effects of `decomposeSpending`,
 * year by year, and adds them [sun1998] [shorrocks2013]: a service opened or closed on the way costs one link, not the
 * whole bridge. The sums are not those of the end years compared directly.
 * Unit: DKK; every link is rounded so that it adds up, and so do the sums.
 * Missing cases: none; fewer than two years change by 0 and have no links. Leave out years that were not reported.
 * @throws RangeError as `decomposeSpending`.
 * @example
 * const year = (users: number) => ({
 *   spending: {
 *     population: 1000,
 *     cells: [{ category: 'home', ageGroup: 'adults', agePopulation: 800, users, spendingDkk: 100 * users }],
 *   },
 *   priceIndex: 100,
 * });
 * decomposeSpendingChain([year(10), year(14), year(12)])
 * // { changeDkk: 200, effects: [population 0, age 0, volume 200, mix 0, real-price 0, general-price 0],
 * //   links: [+400 of volume, −200 of volume] }
 */
export function decomposeSpendingChain(years: readonly PricedSpendingYear[]): SpendingChain {
  const links = years.slice(1).map((now, i) => {
    const old = at(years, i);
    return decomposeSpending({
      year0: old.spending,
      year1: now.spending,
      priceIndex0: old.priceIndex,
      priceIndex1: now.priceIndex,
    });
  });
  return {
    changeDkk: links.reduce((sum, { changeDkk }) => sum + changeDkk, 0),
    effects: SPENDING_EFFECTS.map((effect, i) => ({
      effect,
      amountDkk: links.reduce((sum, link) => sum + at(link.effects, i).amountDkk, 0),
    })),
    links,
  };
}

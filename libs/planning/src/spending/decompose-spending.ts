import { requireRange } from '../figures/require-range.ts';
import { largestRemainder } from '../forecast/largest-remainder.ts';
import { at } from '../numerics/at.ts';
import { decompose } from './decompose.ts';
import {
  SPENDING_EFFECTS,
  type SpendingEffectName,
  spendingFactors,
  spendingOf,
  type YearOfFactor,
} from './spending-factors.ts';
import type { SpendingYear } from './spending-lines.ts';

/** Two years of spending and the price index of each. */
export interface SpendingComparison {
  readonly year0: SpendingYear;
  readonly year1: SpendingYear;
  /** Price and wage index of the old year; equal to the new year's when the amounts are already in fixed prices. */
  readonly priceIndex0: number;
  readonly priceIndex1: number;
}

/** What one effect contributed to the change. */
export interface SpendingEffect {
  readonly effect: SpendingEffectName;
  readonly amountDkk: number;
}

/** The change in spending and the effects that add up to it, to the krone. */
export interface SpendingDecomposition {
  readonly changeDkk: number;
  readonly effects: readonly SpendingEffect[];
}

/**
 * Decomposition of the change in spending — how much comes from population, age, users per inhabitant (volume), mix
 * of services, real unit cost and general price: exact Shapley/Sun effects [sun1998] [shorrocks2013], rounded to whole
 * DKK so that they add up [balinski-young1982]. General price follows the municipal price and wage index [kl-pl].
 * A service new or closed takes its missing unit cost from the other year, moved by the index, and an age group
 * without users its mix; categories without counted users (`users: null`), and spending in a year without users, are
 * taken per inhabitant of the age group and have no volume or mix.
 * Unit: DKK; a change in fractions of a krone is rounded.
 * Missing cases: none; no cells give a change of 0. Leave out years that were not reported.
 * @throws RangeError when a population or price index is not above 0, a count is negative, or a cell occurs twice.
 * @example
 * const year = (users: number, spendingDkk: number) => ({
 *   population: 1000,
 *   cells: [{ category: 'home', ageGroup: 'adults', agePopulation: 800, users, spendingDkk }],
 * });
 * decomposeSpending({ year0: year(40, 40_000), year1: year(44, 44_880), priceIndex0: 100, priceIndex1: 100 })
 * // { changeDkk: 4880, effects: [population 0, age 0, volume 4040, mix 0, real-price 840, general-price 0] }
 */
export function decomposeSpending(input: SpendingComparison): SpendingDecomposition {
  const { year0, year1, priceIndex0, priceIndex1 } = input;
  const above0 = [Number.MIN_VALUE, Infinity] as const;
  requireRange('year0.population', year0.population, above0);
  requireRange('year1.population', year1.population, above0);
  requireRange('priceIndex0', priceIndex0, above0);
  requireRange('priceIndex1', priceIndex1, above0);
  const terms = spendingFactors([year0, year1], [priceIndex0, priceIndex1]);
  const exact = decompose(allOf(0), allOf(1), (year) => spendingOf(terms, year));
  // Adding 0 turns the -0 of Math.round(-0.2) into a plain zero.
  const changeDkk = Math.round(totalSpending(year1) - totalSpending(year0)) + 0;
  const whole = largestRemainder(
    SPENDING_EFFECTS.map((effect) => exact[effect]),
    changeDkk,
  );
  return { changeDkk, effects: SPENDING_EFFECTS.map((effect, i) => ({ effect, amountDkk: at(whole, i) })) };
}

function allOf(year: 0 | 1): YearOfFactor {
  return {
    population: year,
    age: year,
    volume: year,
    mix: year,
    'real-price': year,
    'general-price': year,
  };
}

function totalSpending(year: SpendingYear): number {
  return year.cells.reduce((sum, cell) => sum + cell.spendingDkk, 0);
}

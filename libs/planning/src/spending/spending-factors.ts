import { type AgeGroup, ageGroups } from './age-groups.ts';
import { type Pair, type SpendingLine, spendingLines, type SpendingYear } from './spending-lines.ts';

/** The effects in the order in which they are shown. */
export const SPENDING_EFFECTS = [
  'population',
  'age',
  'volume',
  'mix',
  'real-price',
  'general-price',
] as const;

/** Why spending changed. */
export type SpendingEffectName = (typeof SPENDING_EFFECTS)[number];

/** One term of spending as a product of six factors, each of both years. */
export type SpendingTerm = Readonly<Record<SpendingEffectName, Pair>>;

/** Which year each factor is taken from. */
export type YearOfFactor = Readonly<Record<SpendingEffectName, 0 | 1>>;

/**
 * Spending factors — writes the spending of two years as population × age share × users per inhabitant × mix of
 * services × real unit cost × general price. What a year lacks takes the other year's value, so that its effect is 0:
 * the unit cost of a service without users (moved by the price index), the mix of an age group without users.
 */
export function spendingFactors(
  years: readonly [SpendingYear, SpendingYear],
  priceIndex: Pair,
): SpendingTerm[] {
  const population: Pair = [years[0].population, years[1].population];
  return ageGroups(years, spendingLines(...years)).flatMap((group) =>
    group.lines.map((line) => ({
      population,
      age: ratios(group.people, population),
      ...usersAndUnitCost(line, group, priceIndex),
      'general-price': priceIndex,
    })),
  );
}

/** Spending with each factor of the year named for it. */
export function spendingOf(terms: readonly SpendingTerm[], year: YearOfFactor): number {
  return terms.reduce(
    (sum, term) => sum + SPENDING_EFFECTS.reduce((product, name) => product * term[name][year[name]], 1),
    0,
  );
}

type UsersAndUnitCost = Pick<SpendingTerm, 'volume' | 'mix' | 'real-price'>;

function usersAndUnitCost(line: SpendingLine, group: AgeGroup, priceIndex: Pair): UsersAndUnitCost {
  const real: Pair = [line.spending[0] / priceIndex[0], line.spending[1] / priceIndex[1]];
  if (!line.users) return { volume: [1, 1], mix: [1, 1], 'real-price': ratios(real, group.people) };
  return {
    volume: ratios(group.users, group.people),
    mix: ratios(line.users, group.users),
    'real-price': ratios(real, line.users),
  };
}

/** Ratio of each year; a year without a denominator takes the other's, and no line lacks it in both. */
function ratios(above: Pair, below: Pair): Pair {
  const [ratio0, ratio1] = [above[0] / below[0], above[1] / below[1]];
  return [below[0] === 0 ? ratio1 : ratio0, below[1] === 0 ? ratio0 : ratio1];
}

import { type AgeGroup, ageGroups } from './age-groups.ts';
import type { Factors } from './decompose.ts';
import { type Pair, type SpendingLine, spendingLines, type SpendingYear } from './spending-lines.ts';

/** Why spending changed, in the order in which the effects are shown. */
export type SpendingEffectName = 'population' | 'age' | 'volume' | 'mix' | 'real-price' | 'general-price';

/** The factors of both years and the spending they make together. */
export interface SpendingModel {
  readonly factors0: Factors<SpendingEffectName>;
  readonly factors1: Factors<SpendingEffectName>;
  readonly spending: (factors: Factors<SpendingEffectName>) => number;
}

/**
 * Spending factors — writes the spending of two years as population × age share × users per inhabitant × mix of
 * services × real unit cost × general price. What a year lacks takes the other year's value, so that its effect is 0:
 * the unit cost of a service without users (moved by the price index), the mix of an age group without users.
 */
export function spendingFactors(
  years: readonly [SpendingYear, SpendingYear],
  priceIndex: Pair,
): SpendingModel {
  const lines = spendingLines(...years);
  const groups = ageGroups(years, lines);
  const groupOf = lines.map((line) => groups.findIndex((group) => group.name === line.ageGroup));
  const isPerInhabitant = lines.map((line) => line.users === undefined);
  const factorsOf = (year: 0 | 1): Factors<SpendingEffectName> => ({
    population: [years[year].population],
    age: groups.map((group) => group.people[year] / years[year].population),
    volume: groups.map((group) => either(ratios(group.users, group.people), year)),
    mix: lines.map((line, i) =>
      either(ratios(line.users ?? [1, 1], usersAround(groups[groupOf[i] ?? -1])), year),
    ),
    'real-price': lines.map((line, i) => either(unitCosts(line, groups[groupOf[i] ?? -1], priceIndex), year)),
    'general-price': [priceIndex[year]],
  });
  return {
    factors0: factorsOf(0),
    factors1: factorsOf(1),
    spending: (factors) => {
      const outer = (factors.population[0] ?? 0) * (factors['general-price'][0] ?? 0);
      return lines.reduce((sum, _, i) => {
        const group = groupOf[i] ?? -1;
        const using = isPerInhabitant[i] ? 1 : (factors.volume[group] ?? 0) * (factors.mix[i] ?? 0);
        return sum + outer * (factors.age[group] ?? 0) * using * (factors['real-price'][i] ?? 0);
      }, 0);
    },
  };
}

type MaybePair = readonly [number | undefined, number | undefined];

/** The year's own value, else the other year's, else 0: nobody was there in either year. */
function either(pair: MaybePair, year: 0 | 1): number {
  return pair[year] ?? pair[1 - year] ?? 0;
}

function ratios(above: Pair, below: Pair): MaybePair {
  const ratio = (year: 0 | 1): number | undefined =>
    below[year] === 0 ? undefined : above[year] / below[year];
  return [ratio(0), ratio(1)];
}

function usersAround(group: AgeGroup | undefined): Pair {
  return group?.users ?? [0, 0];
}

function unitCosts(line: SpendingLine, group: AgeGroup | undefined, priceIndex: Pair): MaybePair {
  const real: Pair = [line.spending[0] / priceIndex[0], line.spending[1] / priceIndex[1]];
  return ratios(real, line.users ?? group?.people ?? [0, 0]);
}

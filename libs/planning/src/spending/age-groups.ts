import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import type { Pair, SpendingLine, SpendingYear } from './spending-lines.ts';

/** Inhabitants and users of one age group in both years, and the spending on it. */
export interface AgeGroup {
  readonly people: Pair;
  readonly users: Pair;
  readonly lines: readonly SpendingLine[];
}

/**
 * Age groups — inhabitants, users and spending of every age group in both years. A year that lacks the group takes its
 * share of the population from the other year, so no age effect is made up. A group with users or spending but no
 * inhabitants is one of unknown age: it is measured against the whole population in both years.
 * @throws RangeError when inhabitants are negative or differ between cells of one age group and year.
 */
export function ageGroups(
  years: readonly [SpendingYear, SpendingYear],
  lines: readonly SpendingLine[],
): AgeGroup[] {
  const everyone: Pair = [years[0].population, years[1].population];
  return [...inhabitantsOf(years)].map(([name, people]) => {
    const own = lines.filter((line) => line.ageGroup === name);
    const isOfUnknownAge = (people[0] === 0 && isActive(own, 0)) || (people[1] === 0 && isActive(own, 1));
    return {
      people: isOfUnknownAge ? everyone : people,
      users: [usersOf(own, 0), usersOf(own, 1)],
      lines: own,
    };
  });
}

function usersOf(lines: readonly SpendingLine[], year: 0 | 1): number {
  return lines.reduce((sum, { users = [0, 0] }) => sum + users[year], 0);
}

function isActive(lines: readonly SpendingLine[], year: 0 | 1): boolean {
  return lines.some(({ spending, users = [0, 0] }) => spending[year] !== 0 || users[year] > 0);
}

function inhabitantsOf([year0, year1]: readonly [SpendingYear, SpendingYear]): Map<string, Pair> {
  const [known0, known1] = [knownInhabitants(year0), knownInhabitants(year1)];
  const [all0, all1] = [year0.population, year1.population];
  const pairs = new Map<string, Pair>();
  for (const [name, people] of known0) pairs.set(name, [people, (people * all1) / all0]);
  for (const [name, people] of known1) pairs.set(name, [known0.get(name) ?? (people * all0) / all1, people]);
  return pairs;
}

function knownInhabitants({ cells }: SpendingYear): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ageGroup, agePopulation } of cells) {
    requireRange(`agePopulation of ${ageGroup}`, agePopulation, NOT_NEGATIVE);
    const before = found.get(ageGroup) ?? agePopulation;
    if (before !== agePopulation)
      throw new RangeError(
        `agePopulation of ${ageGroup} must be one number a year, got ${before} and ${agePopulation}`,
      );
    found.set(ageGroup, agePopulation);
  }
  return found;
}

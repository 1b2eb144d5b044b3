import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import type { Pair, SpendingLine, SpendingYear } from './spending-lines.ts';

/** Inhabitants and users of one age group in both years. */
export interface AgeGroup {
  readonly name: string;
  readonly people: Pair;
  readonly users: Pair;
}

/**
 * Age groups — inhabitants and users of every age group in both years. A year that lacks the group takes its share of
 * the population from the other year, so no age effect is made up. A group with users or spending but no inhabitants
 * is one of unknown age: it is measured against the whole population in both years.
 * @throws RangeError when inhabitants are negative or differ between cells of one age group and year.
 */
export function ageGroups(
  years: readonly [SpendingYear, SpendingYear],
  lines: readonly SpendingLine[],
): AgeGroup[] {
  const [known0, known1] = [inhabitants(years[0]), inhabitants(years[1])];
  const [all0, all1] = [years[0].population, years[1].population];
  return [...new Set(lines.map((line) => line.ageGroup))].map((name) => {
    const own = lines.filter((line) => line.ageGroup === name);
    const [given0, given1] = [known0.get(name), known1.get(name)];
    const people0 = given0 ?? ((given1 ?? 0) * all0) / all1;
    const people1 = given1 ?? ((given0 ?? 0) * all1) / all0;
    const unknownAge = (people0 === 0 && isActive(own, 0)) || (people1 === 0 && isActive(own, 1));
    return {
      name,
      people: unknownAge ? [all0, all1] : [people0, people1],
      users: [usersOf(own, 0), usersOf(own, 1)],
    };
  });
}

function usersOf(lines: readonly SpendingLine[], year: 0 | 1): number {
  return lines.reduce((sum, line) => sum + (line.users?.[year] ?? 0), 0);
}

function isActive(lines: readonly SpendingLine[], year: 0 | 1): boolean {
  return lines.some((line) => line.spending[year] !== 0 || (line.users?.[year] ?? 0) > 0);
}

function inhabitants({ cells }: SpendingYear): Map<string, number> {
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

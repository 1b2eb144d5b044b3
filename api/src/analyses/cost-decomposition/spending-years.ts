import type { SpendingCell, SpendingYear } from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { CostFacts } from '../costs/cost-facts.ts';
import { costGroupOf } from '../costs/cost-groups.ts';
import { pooledUsers, usersOf } from './function-users.ts';

/** One municipality, or an area by its members and the code its counts are published under. */
export interface DecomposedPlace {
  readonly municipalities: readonly string[];
  readonly countArea: string;
}

/** Facts, counts and the way amounts become comparable. */
export interface DecompositionSources {
  readonly context: EditionContext;
  readonly facts: CostFacts;
  readonly table: CountTable;
  /** Amount of a year in the price level of the answer, DKK. */
  readonly convert: (amount: number, year: number) => number;
}

/** Functions with spending in either year, with their cost group. */
function functionsOf(
  sources: DecompositionSources,
  place: DecomposedPlace,
  years: readonly number[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of years.flatMap((year) => sources.facts.accountsOf(place.municipalities, year))) {
    const group = costGroupOf(sources.context, row.functionCode, row.year);
    if (group !== null && group !== 'refund') found.set(row.functionCode, group);
  }
  return found;
}

/**
 * Spending of two years by function — a function whose users are withheld in either year is pooled with the others of
 * its cost group, whose users follow from published totals; so nothing is computed from a hidden count.
 */
export function spendingYears(
  sources: DecompositionSources,
  place: DecomposedPlace,
  years: readonly [number, number],
): ComparedYears {
  const functions = functionsOf(sources, place, years);
  const pooled = [...functions.keys()].filter((code) =>
    years.some((year) => usersOf(sources, place.countArea, { code, year }) === undefined),
  );
  const year = (at: number): SpendingYear => ({
    population: peopleOf(sources, place, { year: at, group: 'all' }),
    cells: cellsOf({ sources, place, functions, pooled }, at),
  });
  return { year0: year(years[0]), year1: year(years[1]), pooled };
}

export interface ComparedYears {
  readonly year0: SpendingYear;
  readonly year1: SpendingYear;
  readonly pooled: readonly string[];
}

interface CellSources {
  readonly sources: DecompositionSources;
  readonly place: DecomposedPlace;
  readonly functions: ReadonlyMap<string, string>;
  readonly pooled: readonly string[];
}

function peopleOf(
  { facts }: DecompositionSources,
  place: DecomposedPlace,
  { year, group }: { year: number; group: string },
): number {
  const key =
    group === 'children-young' || group === 'adults' || group === 'special-education' ? group : 'all';
  return place.municipalities.reduce((sum, code) => sum + (facts.inhabitants(code, year, key) ?? 0), 0);
}

function cellsOf({ sources, place, functions, pooled }: CellSources, year: number): SpendingCell[] {
  const ages = [...new Set(functions.values())];
  const own = [...functions].filter(([code]) => !pooled.includes(code));
  const cell = ({ category, group, users, codes }: CellInput): SpendingCell => ({
    category,
    ageGroup: group,
    agePopulation: peopleOf(sources, place, { year, group }),
    users,
    spendingDkk: amountOf(sources, place, { codes, year }),
  });
  return [
    ...own.map(([code, group]) => {
      const users = usersOf(sources, place.countArea, { code, year }) ?? null;
      return cell({ category: code, group, users, codes: [code] });
    }),
    ...ages.flatMap((group) => {
      const codes = pooled.filter((code) => functions.get(code) === group);
      const users = pooledUsers(sources, place, { group, codes, year });
      return codes.length === 0 ? [] : [cell({ category: `pooled ${group}`, group, users, codes })];
    }),
  ];
}

interface CellInput {
  readonly category: string;
  readonly group: string;
  readonly users: number | null;
  readonly codes: readonly string[];
}

function amountOf(
  { facts, convert }: DecompositionSources,
  place: DecomposedPlace,
  { codes, year }: { codes: readonly string[]; year: number },
): number {
  const amounts = facts
    .accountsOf(place.municipalities, year)
    .filter(({ functionCode }) => codes.includes(functionCode));
  return convert(
    amounts.reduce((sum, { amountDkk }) => sum + amountDkk, 0),
    year,
  );
}

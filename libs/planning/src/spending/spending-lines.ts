import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** Spending of one category of services on one age group in one year. */
export interface SpendingCell {
  readonly category: string;
  readonly ageGroup: string;
  /** Inhabitants of the age group; the same in every cell of the group and year. */
  readonly agePopulation: number;
  /** Citizens with the service; null where users are not counted, such as advice. */
  readonly users: number | null;
  /** Whole DKK; negative for a refund. */
  readonly spendingDkk: number;
}

/** One year of spending. */
export interface SpendingYear {
  /** All inhabitants. */
  readonly population: number;
  readonly cells: readonly SpendingCell[];
}

/** A number of the old and the new year. */
export type Pair = readonly [year0: number, year1: number];

/** One term of the spending model; without users the spending is per inhabitant of the age group. */
export interface SpendingLine {
  readonly ageGroup: string;
  readonly users?: Pair;
  readonly spending: Pair;
}

/** Both years of one category and age group; a year without the cell has nobody and nothing there. */
interface CellPair {
  readonly ageGroup: string;
  readonly users: [number | null, number | null];
  readonly spending: [number, number];
}

/**
 * Spending lines — pairs the cells of two years. A cell whose users are not counted in one of the years cannot be
 * compared by user, so it is taken per inhabitant in both. Spending in a year without users (a late bill, a refund)
 * has no unit cost; it becomes a line of its own per inhabitant, so that it cannot distort the price of the others.
 * A line always has users, or spending, in at least one year.
 * @throws RangeError when users are negative, spending is not finite or a category occurs twice in an age group.
 */
export function spendingLines(year0: SpendingYear, year1: SpendingYear): SpendingLine[] {
  const pairs = new Map<string, CellPair>();
  addYear(pairs, year0, 0);
  addYear(pairs, year1, 1);
  return [...pairs.values()].flatMap(linesOf);
}

function addYear(pairs: Map<string, CellPair>, { cells }: SpendingYear, year: 0 | 1): void {
  const seen = new Set<string>();
  for (const { ageGroup, category, users, spendingDkk } of cells) {
    const key = JSON.stringify([ageGroup, category]);
    requireRange(`spendingDkk of ${key}`, spendingDkk, ANY_NUMBER);
    if (users !== null) requireRange(`users of ${key}`, users, NOT_NEGATIVE);
    if (seen.has(key))
      throw new RangeError(`cells must hold each age group and category once, got ${key} twice`);
    seen.add(key);
    const pair = pairs.get(key) ?? { ageGroup, users: [0, 0], spending: [0, 0] };
    pair.users[year] = users;
    pair.spending[year] = spendingDkk;
    pairs.set(key, pair);
  }
}

function linesOf({ ageGroup, users: [users0, users1], spending }: CellPair): SpendingLine[] {
  if (users0 === null || users1 === null) return perInhabitant(ageGroup, spending);
  const users: Pair = [users0, users1];
  if (users0 === 0 && users1 === 0) return perInhabitant(ageGroup, spending);
  const withUsers: Pair = [users0 > 0 ? spending[0] : 0, users1 > 0 ? spending[1] : 0];
  const without: Pair = [spending[0] - withUsers[0], spending[1] - withUsers[1]];
  return [{ ageGroup, users, spending: withUsers }, ...perInhabitant(ageGroup, without)];
}

function perInhabitant(ageGroup: string, spending: Pair): SpendingLine[] {
  return spending.some((amount) => amount !== 0) ? [{ ageGroup, spending }] : [];
}

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

/**
 * Spending lines — pairs the cells of two years. A cell whose users are not counted in one of the years cannot be
 * compared by user, so it is taken per inhabitant in both. Spending in a year without users (a late bill, a refund)
 * has no unit cost; it becomes a line of its own per inhabitant, so that it cannot distort the price of the others.
 * @throws RangeError when users are negative, spending is not finite or a category occurs twice in an age group.
 */
export function spendingLines(year0: SpendingYear, year1: SpendingYear): SpendingLine[] {
  const [cells0, cells1] = [byKey(year0), byKey(year1)];
  return [...new Set([...cells0.keys(), ...cells1.keys()])].flatMap((key) => {
    const [cell0, cell1] = [cells0.get(key), cells1.get(key)];
    const ageGroup = (cell0 ?? cell1)?.ageGroup ?? '';
    const spending: Pair = [cell0?.spendingDkk ?? 0, cell1?.spendingDkk ?? 0];
    if (cell0?.users === null || cell1?.users === null) return [{ ageGroup, spending }];
    return splitByUsers(ageGroup, [cell0?.users ?? 0, cell1?.users ?? 0], spending);
  });
}

function splitByUsers(ageGroup: string, users: Pair, spending: Pair): SpendingLine[] {
  const withUsers: Pair = [users[0] > 0 ? spending[0] : 0, users[1] > 0 ? spending[1] : 0];
  const without: Pair = [spending[0] - withUsers[0], spending[1] - withUsers[1]];
  const lines: SpendingLine[] = [];
  if (users.some((count) => count > 0)) lines.push({ ageGroup, users, spending: withUsers });
  if (without.some((amount) => amount !== 0)) lines.push({ ageGroup, spending: without });
  return lines;
}

function byKey({ cells }: SpendingYear): Map<string, SpendingCell> {
  const found = new Map<string, SpendingCell>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.ageGroup, cell.category]);
    requireRange(`spendingDkk of ${key}`, cell.spendingDkk, ANY_NUMBER);
    if (cell.users !== null) requireRange(`users of ${key}`, cell.users, NOT_NEGATIVE);
    if (found.has(key))
      throw new RangeError(`cells must hold each age group and category once, got ${key} twice`);
    found.set(key, cell);
  }
  return found;
}

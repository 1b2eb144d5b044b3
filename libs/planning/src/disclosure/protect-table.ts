import { type Figure, figure, missing } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { protectCounts, type ProtectOptions } from './protect-counts.ts';

/** Place in a table; null is the total over all rows or columns. */
export interface TablePlace {
  readonly row: number | null;
  readonly column: number | null;
}

/** A table of counts as it can be published. */
export interface ProtectedTable {
  readonly cells: readonly (readonly Figure[])[];
  readonly rowTotals: readonly Figure[];
  readonly columnTotals: readonly Figure[];
  readonly total: Figure;
  /** Withheld because they are small. */
  readonly primary: readonly TablePlace[];
  /** Withheld for the sake of others. */
  readonly secondary: readonly TablePlace[];
}

/**
 * Protected table — a two-way table of persons with its totals, small counts withheld: those of 1 to threshold − 1, and
 * beside each that the totals would give away, exactly or to within less than the threshold, the cheapest three others
 * that complete a rectangle [hundepool2012]. Totals are withheld last, and only when no rectangle of cells is left; so
 * every table can be protected.
 * Unit: persons. Missing cases: `withheld`. Zeros are shown.
 * @throws RangeError when a row is longer or shorter than the first, a count is negative, or the options are as in
 * `protectCounts`.
 * @example protectTable([[2, 9], [8, 7]], { threshold: 5 }).secondary.length // 3
 */
export function protectTable(
  table: readonly (readonly number[])[],
  options: Pick<ProtectOptions, 'threshold' | 'lowest'>,
): ProtectedTable {
  const grid = withTotals(table);
  const { counts, equations, surcharges } = linkedCounts(grid);
  const cost = (cell: string, count: number): number => count + (surcharges.get(cell) ?? 0);
  const protectedCounts = protectCounts(counts, equations, { ...options, cost });
  const hidden = new Set(protectedCounts.hidden);
  const figures = grid.map((row) =>
    row.map(({ name, count }) => (hidden.has(name) ? missing('withheld') : figure(count))),
  );
  const cells = figures.slice(0, -1);
  const columnTotals = at(figures, cells.length);
  const places = grid.flat();
  return {
    cells: cells.map((row) => row.slice(0, -1)),
    rowTotals: cells.flatMap((row) => row.slice(-1)),
    columnTotals: columnTotals.slice(0, -1),
    total: at(columnTotals, columnTotals.length - 1),
    primary: placesOf(places, protectedCounts.primary),
    secondary: placesOf(places, protectedCounts.secondary),
  };
}

interface GridCell {
  readonly name: string;
  readonly place: TablePlace;
  readonly count: number;
}

/** The table with a last column and a last row of totals. */
function withTotals(table: readonly (readonly number[])[]): GridCell[][] {
  const [{ length } = []] = table;
  table.forEach((row, i) => {
    if (row.length !== length)
      throw new RangeError(`table[${i}] must have ${length} cells, got ${row.length}`);
  });
  const rows = table.map((row) => [...row, sum(row)]);
  const totals = Array.from({ length: length + 1 }, (_, j) => sum(rows.map((row) => at(row, j))));
  return [...rows, totals].map((row, i) =>
    row.map((count, j) => ({
      name: `${i} ${j}`,
      place: { row: i < table.length ? i : null, column: j < length ? j : null },
      count,
    })),
  );
}

interface LinkedCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly equations: readonly CountEquation[];
  /** What hiding a total costs beside its count: more than any cell, and the total of all more than any other. */
  readonly surcharges: ReadonlyMap<string, number>;
}

function linkedCounts(grid: readonly (readonly GridCell[])[]): LinkedCounts {
  const places = grid.flat();
  const largest = Math.max(...places.map(({ count }) => count));
  const columns = at(grid, 0).map((_, j) => grid.map((row) => at(row, j)));
  return {
    counts: new Map(places.map(({ name, count }) => [name, count])),
    equations: [...grid, ...columns].map((line) => {
      const names = line.map(({ name }) => name);
      return totalEquation(at(names, names.length - 1), names.slice(0, -1));
    }),
    surcharges: new Map(
      places.flatMap(({ name, place: { row, column } }) => {
        const totals = [row, column].filter((line) => line === null);
        return totals.length > 0 ? [[name, totals.length * largest]] : [];
      }),
    ),
  };
}

function placesOf(places: readonly GridCell[], names: readonly string[]): TablePlace[] {
  const wanted = new Set(names);
  return places.flatMap(({ name, place }) => (wanted.has(name) ? [place] : []));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

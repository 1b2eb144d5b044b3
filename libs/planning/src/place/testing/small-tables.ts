import type { LocationTable } from '../location-table.ts';

/** Size and contents of a small table; whole numbers from 0 to 9, so that equal costs are common. */
export interface SmallTable {
  readonly sites: number;
  readonly nodes: number;
  /** As many as (sites + 1) × nodes, or more. */
  readonly digits: readonly number[];
}

/** The table that these digits spell: first the weights, then row after row of distances. */
export function tableOf({ sites, nodes, digits }: SmallTable): LocationTable {
  const row = (i: number): number[] => digits.slice(i * nodes, (i + 1) * nodes);
  return { weights: row(0), distances: Array.from({ length: sites }, (_, i) => row(i + 1)) };
}

/** Every choice of `count` among `rows`, in ascending order. */
export function everyChoice(rows: number, count: number, first = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: rows - first }, (_, i) => first + i).flatMap((row) =>
    everyChoice(rows, count - 1, row + 1).map((rest) => [row, ...rest]),
  );
}

import { subtract } from '../numerics/simplex.ts';
import { vectorEntry } from '../numerics/vector-entry.ts';
import type { Unknown } from './component.ts';
import { NOISE } from './flow.ts';

/** A hidden count: its amount at present, then what a unit of each column would add to it. */
export interface SwayRow {
  readonly unknown: Unknown;
  readonly values: Float64Array;
}

/** Counts on the move. */
export interface SwayTableau {
  /** Counts that can fall to their least. */
  rows: SwayRow[];
  /** Counts that are at their least and can rise; null is a direction that can be taken both ways. */
  readonly columns: (Unknown | null)[];
  /** How far the goal has been moved, then what a unit of each column would add to that. */
  goal: Float64Array;
}

/** Steps after which the search is given up: counts are then taken for less free than they may be. */
const PATIENCE = 2000;

/** Moves the goal up as far as the rows allow, by the simplex method from where they stand. */
export function sway(tableau: SwayTableau): void {
  for (let step = 0; step < PATIENCE; step++) {
    const column = steepest(tableau);
    const row = column > 0 ? firstToFall(tableau, column) : undefined;
    if (!row) return;
    exchange(tableau, row, column);
  }
}

function steepest({ goal, columns }: SwayTableau): number {
  let [best, most] = [0, NOISE];
  for (const [place, unknown] of columns.entries()) {
    const slope = vectorEntry(goal, place + 1);
    const gain = unknown ? slope : Math.abs(slope);
    if (gain > most) [best, most] = [place + 1, gain];
  }
  return best;
}

function firstToFall({ goal, rows }: SwayTableau, column: number): SwayRow | undefined {
  const sign = Math.sign(vectorEntry(goal, column));
  let [first, shortest]: [SwayRow | undefined, number] = [undefined, Infinity];
  for (const row of rows) {
    const fall = -sign * vectorEntry(row.values, column);
    if (fall <= NOISE) continue;
    const length = Math.max(0, vectorEntry(row.values, 0)) / fall;
    if (length < shortest) [first, shortest] = [row, length];
  }
  return first;
}

/** The row's count falls to its least and becomes the column; what the column was moves. */
function exchange(tableau: SwayTableau, leaving: SwayRow, column: number): void {
  const size = vectorEntry(leaving.values, column);
  const entering = leaving.values.map((value) => -value / size);
  entering[column] = 1 / size;
  const staying = tableau.rows.filter((row) => row !== leaving);
  for (const values of [...staying.map((row) => row.values), tableau.goal]) {
    const factor = -vectorEntry(values, column);
    values[column] = 0;
    subtract(values, { factor, row: entering });
  }
  const moving = tableau.columns[column - 1];
  tableau.rows = moving ? [...staying, { unknown: moving, values: entering }] : staying;
  tableau.columns[column - 1] = leaving.unknown;
}

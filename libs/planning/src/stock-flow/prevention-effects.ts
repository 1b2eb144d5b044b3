import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { stateIndex } from './flow-model.ts';
import type { FlowTables } from './flow-tables.ts';

/** One thing that prevention changes, by a share: −0.25 is a quarter less at full effect. */
export type PreventionLever =
  | { readonly on: 'entries'; readonly state: string; readonly change: number }
  | { readonly on: 'stay'; readonly state: string; readonly change: number }
  | { readonly on: 'exit-share'; readonly from: string; readonly to: string; readonly change: number };

/** What prevention is assumed to change, and how fast. */
export interface PreventionEffects {
  readonly levers: readonly PreventionLever[];
  /** Months until the full effect, towards which it grows evenly; 0 is at once. */
  readonly rampMonths: number;
}

/** A lever that knows its cell among the numbers of the model. */
export interface LeverCell {
  readonly table: keyof FlowTables;
  readonly row: number;
  readonly column: number;
  readonly change: number;
}

/** Finds each lever's cell; two levers on one cell would hide each other. */
export function leverCells(levers: readonly PreventionLever[], names: readonly string[]): LeverCell[] {
  const taken = new Set<string>();
  return levers.map((lever, i) => {
    requireRange(`change of levers[${i}]`, lever.change, ANY_NUMBER);
    const cell = leverCell(lever, names);
    const place = `${cell.table} ${cell.row} ${cell.column}`;
    if (taken.has(place)) throw new RangeError(`levers must change each number once, got levers[${i}] again`);
    taken.add(place);
    return cell;
  });
}

function leverCell(lever: PreventionLever, names: readonly string[]): LeverCell {
  const { change } = lever;
  if (lever.on === 'exit-share') {
    const row = stateIndex('from of a lever', lever.from, names);
    return { table: 'shares', row, column: stateIndex('to of a lever', lever.to, names), change };
  }
  const column = stateIndex('state of a lever', lever.state, names);
  return { table: lever.on === 'stay' ? 'stays' : 'entries', row: 0, column, change };
}

/** Writes the change of each number that has a lever, when each lever reaches its share of the assumed effect. */
export function fillChanges(
  changes: FlowTables,
  cells: readonly LeverCell[],
  reached: readonly number[],
): void {
  for (const [i, { table, row, column, change }] of cells.entries())
    changes[table].set(row, column, change * at(reached, i));
}

import { Matrix } from '../numerics/matrix.ts';

/** The numbers of a model that prevention can change: stays and entries in one row, shares by state of origin. */
export interface FlowTables {
  readonly stays: Matrix;
  readonly shares: Matrix;
  readonly entries: Matrix;
}

const TABLES = ['stays', 'shares', 'entries'] as const;

export function newTables(states: number): FlowTables {
  return {
    stays: new Matrix(1, states),
    shares: new Matrix(states, states),
    entries: new Matrix(1, states),
  };
}

/** Writes `from`, each number changed by its share in `changes` as far as the effect has come (0–1). */
export function applyChanges(
  from: FlowTables,
  changes: FlowTables,
  { ramp, into }: { readonly ramp: number; readonly into: FlowTables },
): void {
  for (const table of TABLES) changeCells(from[table], changes[table], { ramp, into: into[table] });
}

function changeCells(
  from: Matrix,
  changes: Matrix,
  { ramp, into }: { readonly ramp: number; readonly into: Matrix },
): void {
  for (let i = 0; i < from.rows; i++)
    for (let j = 0; j < from.columns; j++) into.set(i, j, from.at(i, j) * (1 + changes.at(i, j) * ramp));
}

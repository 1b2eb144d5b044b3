import type { Component, KnownSum, Unknown } from './component.ts';

/** A count as the sums express it by free ones: constant + Σ coefficient × free count. */
export interface Expression {
  readonly unknown: Unknown;
  readonly constant: number;
  readonly terms: ReadonlyMap<Unknown, number>;
}

/** The sums of a component, solved for as many counts as they determine by the others. */
export interface Reduction {
  readonly bound: readonly Expression[];
  readonly free: readonly Unknown[];
  /** What is left of sums that say nothing new: anything but zero contradicts the others. */
  readonly residues: readonly number[];
}

/** A combination of published equations with whole coefficients, none of them 0. */
interface Row {
  readonly terms: Map<Column, bigint>;
  rest: number;
}

/** A hidden count, with the rows it stands in. */
interface Column {
  readonly unknown: Unknown;
  readonly rows: Map<Row, bigint>;
}

/**
 * Reduction — elimination on the equations of a component, exact in whole numbers. Short rows go first, and in each
 * the count that stands in the fewest rows, so that rows stay short.
 */
export function reduce({ unknowns, sums }: Component): Reduction {
  const columns = new Map<Unknown, Column>();
  const rows = sums.map((sum) => wholeRow(sum, columns));
  const pivots = new Map<Row, Column>();
  for (const row of [...rows].sort((a, b) => a.terms.size - b.terms.size)) {
    const column = rarest(row);
    if (!column) continue;
    const size = row.terms.get(column) ?? 1n;
    pivots.set(row, column);
    for (const [other, minus] of [...column.rows])
      if (other !== row) combine(other, { times: size, row, minus });
  }
  const bound = [...pivots].map(([row, column]) => expressionOf(column, row));
  const solved = new Set(bound.map(({ unknown }) => unknown));
  const residues = rows.flatMap(({ terms, rest }) => (terms.size === 0 ? [rest] : []));
  return { bound, free: [...unknowns.values()].filter((unknown) => !solved.has(unknown)), residues };
}

/** The count of a row that stands in the fewest rows, the first among equals. */
function rarest({ terms }: Row): Column | undefined {
  let found: Column | undefined;
  for (const column of terms.keys()) if (!found || column.rows.size < found.rows.size) found = column;
  return found;
}

function expressionOf(column: Column, { terms, rest }: Row): Expression {
  const size = Number(terms.get(column));
  const others = [...terms].filter(([other]) => other !== column);
  return {
    unknown: column.unknown,
    constant: rest / size,
    terms: new Map(others.map(([{ unknown }, value]) => [unknown, -Number(value) / size])),
  };
}

/** target × times − row × minus; without common factors where they could pile up. */
function combine(target: Row, { times, row, minus }: { times: bigint; row: Row; minus: bigint }): void {
  if (times !== 1n) for (const [column, value] of target.terms) put(target, column, value * times);
  for (const [column, value] of row.terms)
    put(target, column, (target.terms.get(column) ?? 0n) - value * minus);
  target.rest = target.rest * Number(times) - row.rest * Number(minus);
  if (times === 1n || times === -1n) return;
  const factor = [...target.terms.values()].reduce(commonFactor, 0n) || 1n;
  for (const [column, value] of target.terms) put(target, column, value / factor);
  target.rest /= Number(factor);
}

function put(row: Row, column: Column, value: bigint): void {
  if (value === 0n) {
    row.terms.delete(column);
    column.rows.delete(row);
  } else {
    row.terms.set(column, value);
    column.rows.set(row, value);
  }
}

/** Coefficients as they are stored, which is in binary, made whole: nothing is rounded. */
function wholeRow({ terms, rest }: KnownSum, columns: Map<Unknown, Column>): Row {
  const parts = terms.map(({ unknown, coefficient }) => {
    let [value, halvings] = [coefficient, 0];
    for (; !Number.isInteger(value); halvings++) value *= 2;
    return { unknown, value: BigInt(value), halvings };
  });
  const most = Math.max(...parts.map(({ halvings }) => halvings));
  const row: Row = { terms: new Map(), rest: rest * 2 ** most };
  for (const { unknown, value, halvings } of parts) {
    const column = columns.get(unknown) ?? { unknown, rows: new Map<Row, bigint>() };
    columns.set(unknown, column);
    put(row, column, value << BigInt(most - halvings));
  }
  return row;
}

function commonFactor(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

import { at } from '../numerics/at.ts';
import { vectorEntry } from '../numerics/vector-entry.ts';
import type { Component, Unknown } from './component.ts';
import { NOISE } from './flow.ts';
import { reduce } from './reduce.ts';
import { sway, type SwayRow, type SwayTableau } from './sway-tableau.ts';

/** Counts that may be moved in vain before the others are left. */
const PATIENCE = 2;

/** Smallest and largest amount that a count has had. */
interface Reached {
  low: number;
  high: number;
}

/** Counts to move, their amounts as they are, and how far each is to be moved. */
interface Errands {
  readonly cells: readonly string[];
  readonly amount: (cell: string) => number;
  readonly wanted: number;
}

/**
 * Sways of counts — goes up with one after another from where the counts stand, at first their true amounts, and then
 * down, while all sums of their component hold, until each has gone as far as wanted or can go no further: the simplex
 * method [dantzig1963] from a solution that is known, which needs no first phase and can stop early. Counts that have
 * gone far enough with an earlier one are not moved again.
 * @returns lowest and highest amount that each count has had on the way.
 */
export function swaysOf(component: Component, { cells, amount, wanted }: Errands): Map<Unknown, Reached> {
  const tableau = tableauOf(component, amount);
  const spans = new Map<Unknown, Reached>();
  for (const { unknown, values } of tableau.rows)
    spans.set(unknown, { low: vectorEntry(values, 0), high: vectorEntry(values, 0) });
  const isShort = ({ low, high }: Reached): boolean => high - low < wanted - NOISE;
  let patience = PATIENCE;
  for (const [nth, cell] of cells.entries()) {
    const unknown = component.unknowns.get(cell);
    const span = unknown && spans.get(unknown);
    if (!span || !isShort(span)) continue;
    swayOne(tableau, { unknown, wanted, spans });
    // Counts further from the first have less and less room in the component; they are moved in one of their own.
    if (isShort(span) && (nth === 0 || --patience === 0)) break;
  }
  return spans;
}

/** Goes up and down with one count. */
function swayOne(
  tableau: SwayTableau,
  { unknown, wanted, spans }: { unknown: Unknown; wanted: number; spans: Map<Unknown, Reached> },
): void {
  tableau.goal = goalOf(tableau, unknown);
  for (const _ of ['up', 'down']) {
    // A row that falls as the goal rises stops it at what is wanted, however far it could go.
    const stop: Unknown = { key: '', least: 0, terms: [] };
    const distance = tableau.goal.map((value, place) => (place === 0 ? wanted : -value));
    tableau.rows.push({ unknown: stop, values: distance });
    sway(tableau);
    note(spans, tableau);
    const isFar = !tableau.rows.some((row) => row.unknown === stop);
    letGo(tableau, stop);
    if (isFar) return;
    tableau.goal.forEach((value, place) => (tableau.goal[place] = place === 0 ? 0 : -value));
  }
}

/** What stopped the goal stops nothing any more. */
function letGo(tableau: SwayTableau, stop: Unknown): void {
  tableau.rows = tableau.rows.filter(({ unknown }) => unknown !== stop);
  tableau.columns.forEach((unknown, place) => {
    if (unknown === stop) tableau.columns[place] = null;
  });
}

/** The count itself as a goal, counted from where it stands. */
function goalOf({ rows, columns }: SwayTableau, wanted: Unknown): Float64Array {
  const goal = new Float64Array(columns.length + 1);
  const place = columns.indexOf(wanted);
  if (place >= 0) goal[place + 1] = 1;
  for (const { unknown, values } of rows) if (unknown === wanted) goal.set(values.subarray(1), 1);
  return goal;
}

function tableauOf(component: Component, amount: (cell: string) => number): SwayTableau {
  const { bound, free } = reduce(component);
  const places = new Map(free.map((unknown, place) => [unknown, place + 1]));
  const rows = [...free, ...bound.map(({ unknown }) => unknown)].map(rowOf);
  function rowOf(unknown: Unknown): SwayRow {
    const values = new Float64Array(free.length + 1);
    values[0] = amount(unknown.key);
    const place = places.get(unknown);
    if (place !== undefined) values[place] = 1;
    return { unknown, values };
  }
  bound.forEach(({ terms }, nth) => {
    const { values } = at(rows, free.length + nth);
    for (const [unknown, value] of terms) values[places.get(unknown) ?? 0] = value;
  });
  return { rows, columns: free.map(() => null), goal: new Float64Array(free.length + 1) };
}

function note(spans: Map<Unknown, Reached>, { rows }: SwayTableau): void {
  const now = new Map(rows.map(({ unknown, values }) => [unknown, vectorEntry(values, 0)]));
  for (const [unknown, span] of spans) {
    // A count that has left the rows is at its least.
    const amount = now.get(unknown) ?? 0;
    span.low = Math.min(span.low, amount);
    span.high = Math.max(span.high, amount);
  }
}

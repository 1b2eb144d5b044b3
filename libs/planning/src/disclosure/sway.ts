import { vectorEntry } from '../numerics/vector-entry.ts';
import type { Component, Unknown } from './component.ts';
import { reduce } from './reduce.ts';
import type { Span } from './span.ts';
import { sway, type SwayTableau } from './sway-tableau.ts';

/** A count's amount as it is, and how far it is to be moved. */
interface Errand {
  readonly amount: (cell: string) => number;
  readonly wanted: number;
}

/**
 * Sway of a count — goes up with it from its true amount, and then down, while all sums of its component hold, until
 * it has gone as far as wanted or can go no further: the simplex method [dantzig1963] from a solution that is known,
 * which needs no first phase and can stop early.
 * @returns lowest and highest amount that each count has had on the way.
 */
export function swayOf(component: Component, cell: string, { amount, wanted }: Errand): Map<Unknown, Span> {
  const tableau = tableauOf(component, cell, amount);
  const spans = new Map<Unknown, Span>();
  for (const { unknown, values } of tableau.rows)
    spans.set(unknown, { low: vectorEntry(values, 0), high: vectorEntry(values, 0) });
  for (const _ of ['up', 'down']) {
    // A row that falls as the goal rises stops it at what is wanted, however far it could go.
    const stop: Unknown = { key: '', least: 0, terms: [] };
    const distance = tableau.goal.map((value, place) => (place === 0 ? wanted : -value));
    tableau.rows.push({ unknown: stop, values: distance });
    sway(tableau);
    note(spans, tableau);
    if (!tableau.rows.some(({ unknown }) => unknown === stop)) break;
    tableau.rows = tableau.rows.filter(({ unknown }) => unknown !== stop);
    tableau.goal.forEach((value, place) => (tableau.goal[place] = place === 0 ? 0 : -value));
  }
  return spans;
}

function tableauOf(component: Component, cell: string, amount: (cell: string) => number): SwayTableau {
  const { bound, free } = reduce(component);
  const themselves = free.map((unknown) => ({ unknown, terms: new Map([[unknown, 1]]) }));
  const rows = [...themselves, ...bound].map(({ unknown, terms }) => ({
    unknown,
    values: Float64Array.of(amount(unknown.key), ...free.map((each) => terms.get(each) ?? 0)),
  }));
  const goal = new Float64Array(free.length + 1);
  for (const { unknown, values } of rows) if (unknown.key === cell) goal.set(values.subarray(1), 1);
  return { rows, columns: free.map(() => null), goal };
}

function note(spans: Map<Unknown, Span>, { rows }: SwayTableau): void {
  const now = new Map(rows.map(({ unknown, values }) => [unknown, vectorEntry(values, 0)]));
  for (const [unknown, { low, high }] of spans) {
    // A count that has left the rows is at its least.
    const amount = now.get(unknown) ?? 0;
    spans.set(unknown, { low: Math.min(low, amount), high: Math.max(high, amount) });
  }
}

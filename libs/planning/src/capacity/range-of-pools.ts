import { figure, type Present } from '../figures/figure.ts';
import { type SumRange, sumRange, sumRanges, type UnknownPart } from '../numerics/sum-range.ts';
import { freeUnits, type Known, type Pool, poolOf, withheldEvenly } from './withheld-loads.ts';

/** What a load amounts to, such as the places it needs. */
export type Measure = (load: number) => number;

type Pools = readonly (readonly number[])[];

/** Sum of a measure over pools, with the ends of what is possible. */
export function rangeOf(known: Known, pools: Pools, measure: Measure): Present {
  const parts = pools.map((pool) => poolOf(known, pool));
  const costs = parts.map(
    ({ shown }): Measure =>
      (units) =>
        measure(shown + units),
  );
  const { lo, hi } = ends(known, parts, { lo: costs, hi: costs });
  return between(evenly(known, pools, measure), lo, hi);
}

/**
 * Sum over pools of what each saves: its members' measures apart less that of the pool. Both hang on the same withheld
 * loads, so that the ends are found together; taken apart they would be far too wide.
 */
export function savedRange(known: Known, pools: Pools, measure: Measure): Present {
  const parts = pools.map((pool) => poolOf(known, pool));
  const savings = parts.map((pool) => savingsOf(known, pool, measure));
  const { lo, hi } = ends(known, parts, {
    lo: savings.map(({ lo: costs }) => costs),
    hi: savings.map(({ hi: costs }) => costs),
  });
  const alone = evenly(
    known,
    pools.flat().map((member) => [member]),
    measure,
  );
  return between(alone - evenly(known, pools, measure), lo, hi);
}

/** What a pool saves at least and at most, by the units of the remainder that its withheld members take. */
function savingsOf(
  known: Known,
  { members, shown, withheld }: Pool,
  measure: Measure,
): Record<'lo' | 'hi', Measure> {
  const apart = members
    .filter((member) => !known.withheld.has(member))
    .reduce((sum, member) => sum + measure(known.shown[member] ?? 0), 0);
  const unknown = new Array<UnknownPart>(withheld).fill({ atLeast: 1, cost: measure });
  const { lo, hi } = sumRanges(unknown, freeUnits(known));
  const saved = (sums: readonly number[]): Measure => {
    return (units) => apart + (sums[units - withheld] ?? 0) - measure(shown + units);
  };
  return { lo: saved(lo), hi: saved(hi) };
}

/** Ends of a sum of costs over pools; what is withheld outside them takes its share of the remainder too, at no cost. */
function ends(
  known: Known,
  pools: readonly Pool[],
  costs: Readonly<Record<'lo' | 'hi', readonly Measure[]>>,
): { readonly lo: number; readonly hi: number } {
  const inside = pools.reduce((sum, { withheld }) => sum + withheld, 0);
  const elsewhere = known.withheld.size - inside;
  const range = (of: readonly Measure[]): SumRange => {
    const fixed = pools.reduce((sum, { withheld }, i) => sum + (withheld === 0 ? (of[i]?.(0) ?? 0) : 0), 0);
    if (inside === 0) return { lo: fixed, hi: fixed };
    const open = pools.flatMap(({ withheld }, i): UnknownPart[] =>
      withheld > 0 ? [{ atLeast: withheld, cost: (units) => of[i]?.(units) ?? 0 }] : [],
    );
    const rest = elsewhere > 0 ? [{ atLeast: elsewhere, cost: () => 0 }] : [];
    const { lo, hi } = sumRange([...open, ...rest], known.remainder);
    return { lo: fixed + lo, hi: fixed + hi };
  };
  const least = range(costs.lo);
  // One measure has both its ends from one search.
  const { hi } = costs.hi === costs.lo ? least : range(costs.hi);
  return { lo: least.lo, hi };
}

/** The measure with the remainder shared out as evenly as possible. */
function evenly(known: Known, pools: Pools, measure: Measure): number {
  const loads = withheldEvenly(known);
  const sumOf = (pool: readonly number[]): number =>
    pool.reduce((sum, member) => sum + (loads[member] ?? 0), 0);
  return pools.reduce((sum, pool) => sum + measure(sumOf(pool)), 0);
}

/** A value within its ends; an interval of no width says nothing. */
function between(value: number, lo: number, hi: number): Present {
  return hi - lo < 1e-9 ? figure(value) : { ...figure(value), lo, hi };
}

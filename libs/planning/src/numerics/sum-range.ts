/** A part of a whole that is not known: what it takes at least, and what a share of the whole costs there. */
export interface UnknownPart {
  readonly atLeast: number;
  readonly cost: (share: number) => number;
}

/** Smallest and largest possible sum. */
export interface SumRange {
  readonly lo: number;
  readonly hi: number;
}

/** Smallest and largest possible sums, by how many units the parts take beyond what each takes at least. */
export interface SumRanges {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/**
 * Ranges of a sum over unknown parts — the smallest and largest sum of costs over every way to share whole units among
 * the parts, each taking at least its own, for 0 to `most` units beyond that; found by dynamic programming over the
 * units used, never by listing. Without parts nothing can be shared. Work grows with parts × units².
 * @example sumRanges([{ atLeast: 1, cost: (n) => n * n }], 2) // { lo: [1, 4, 9], hi: [1, 4, 9] }
 */
export function sumRanges(parts: readonly UnknownPart[], most: number): SumRanges {
  let best: Sums = { lo: Float64Array.of(0), hi: Float64Array.of(0) };
  for (const { atLeast, cost } of parts) {
    const costs = Float64Array.from({ length: most + 1 }, (_, extra) => cost(atLeast + extra));
    best = withOneMore(best, costs);
  }
  return { lo: [...best.lo], hi: [...best.hi] };
}

/**
 * Range of a sum over unknown parts that share all of `total`.
 * @throws RangeError when the parts together take more than there is, or something is left and there is no part.
 * @example sumRange([{ atLeast: 1, cost: (n) => n * n }, { atLeast: 1, cost: (n) => n * n }], 4) // { lo: 8, hi: 10 }
 */
export function sumRange(parts: readonly UnknownPart[], total: number): SumRange {
  const free = total - parts.reduce((sum, { atLeast }) => sum + atLeast, 0);
  if (free < 0 || (free > 0 && parts.length === 0))
    throw new RangeError(`${parts.length} parts cannot share ${total} units`);
  const { lo, hi } = sumRanges(parts, free);
  return { lo: lo[free] ?? 0, hi: hi[free] ?? 0 };
}

interface Sums {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Sums with one more part, by units used; before the first part no unit is used. */
function withOneMore(before: Sums, costs: Float64Array): Sums {
  const [lo, hi] = [new Float64Array(costs.length), new Float64Array(costs.length)];
  for (let used = 0; used < costs.length; used++) {
    let [least, most] = [Infinity, -Infinity];
    const last = Math.min(used, before.lo.length - 1);
    for (let earlier = 0; earlier <= last; earlier++) {
      // The indices are in range, which the compiler cannot see; a check in this innermost loop would double its time.
      const own = costs[used - earlier] as number;
      const low = (before.lo[earlier] as number) + own;
      const high = (before.hi[earlier] as number) + own;
      if (low < least) least = low;
      if (high > most) most = high;
    }
    lo[used] = least;
    hi[used] = most;
  }
  return { lo, hi };
}

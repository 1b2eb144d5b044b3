import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { decompose } from './decompose.ts';
import type { Pair } from './spending-lines.ts';

/** One service in both years; the unit cost is null in a year without users. */
export interface VolumePriceLine {
  readonly users: Pair;
  readonly unitCost: readonly [year0: number | null, year1: number | null];
}

/** A change in spending and the two effects that add up to it. */
export interface VolumeAndPrice {
  readonly change: number;
  readonly volume: number;
  readonly price: number;
}

/**
 * Volume and price — splits a change in spending into more or fewer users and dearer or cheaper services, by
 * `decompose`, which for two factors is Marshall–Edgeworth [diewert2005] [sun1998]. A service without users in one of
 * the years takes its unit cost from the other, moved by the price index [kl-pl]; with a unit cost of 0 instead, its
 * whole cost would turn into price. A service seen in neither year is skipped.
 * Unit: that of users × unit cost.
 * Missing cases: none; no services change by 0. Leave out years that were not reported.
 * @throws RangeError when users are negative, a unit cost is not finite or is null where there are users, or an index
 * is not above 0.
 * @example volumeAndPrice([{ users: [40, 43], unitCost: [1000, 1035] }])
 * // { change: 4505, volume: 3052.5, price: 1452.5 }
 */
export function volumeAndPrice(lines: readonly VolumePriceLine[], priceIndex: Pair = [1, 1]): VolumeAndPrice {
  for (const index of priceIndex) requireRange('priceIndex', index, [Number.MIN_VALUE, Infinity]);
  lines.forEach(requireLine);
  const [index0, index1] = priceIndex;
  // A service seen in neither year costs 0 whatever its price.
  const priced = lines.map(({ users, unitCost: [cost0, cost1] }) => ({
    users,
    unitCost: [cost0 ?? ((cost1 ?? 0) * index0) / index1, cost1 ?? ((cost0 ?? 0) * index1) / index0] as const,
  }));
  const spending = (year: { readonly volume: 0 | 1; readonly price: 0 | 1 }): number =>
    priced.reduce((sum, { users, unitCost }) => sum + users[year.volume] * unitCost[year.price], 0);
  const [old, now] = [
    { volume: 0, price: 0 },
    { volume: 1, price: 1 },
  ] as const;
  return {
    change: spending(now) - spending(old),
    ...decompose<Parameters<typeof spending>[0]>(old, now, spending),
  };
}

function requireLine({ users, unitCost }: VolumePriceLine, line: number): void {
  for (const year of [0, 1] as const) {
    requireRange(`users[${year}] of line ${line}`, users[year], NOT_NEGATIVE);
    const cost = unitCost[year];
    if (cost !== null) requireRange(`unitCost[${year}] of line ${line}`, cost, ANY_NUMBER);
    else if (users[year] > 0)
      throw new RangeError(`unitCost[${year}] of line ${line} must be known where there are users, got null`);
  }
}

import { type Figure, figure, isPresent } from '@tilbudsvifte/planning';
import type { KnownGroup } from './known-supply.ts';
import type { NeedAssumed } from './read-supply-plan.ts';

/** End of the ranges that a calculation is made at. */
export type RangeEnd = 'low' | 'value' | 'high';

/** Where a year's need is from. */
export type NeedBasis = 'counted' | 'forecast' | 'held' | 'assumed' | 'unknown';

/** Need of a group in a year with its limits: as forecast, at the end of the forecast that is asked for, or grown. */
export function needInYear(
  group: KnownGroup,
  { path, growth }: NeedAssumed,
  { year, baseYear }: { readonly year: number; readonly baseYear: number },
): Figure {
  const { now } = group;
  if (year <= baseYear) return now;
  const assumed = growth.get(group.targetGroup);
  if (assumed) {
    if (!isPresent(now)) return now;
    const grown = (rate: number): number => now.value * (1 + rate) ** (year - baseYear);
    return { value: grown(assumed.value), lo: grown(assumed.low), hi: grown(assumed.high) };
  }
  const coming = group.coming.find((one) => one.year === year)?.need ?? now;
  if (!isPresent(coming) || path === 'central') return coming;
  return figure((path === 'low' ? coming.lo : coming.hi) ?? coming.value);
}

/** Where the need of `needInYear` is from. */
export function needBasis(
  group: KnownGroup,
  { growth }: NeedAssumed,
  { year, baseYear }: { readonly year: number; readonly baseYear: number },
): NeedBasis {
  if (!isPresent(group.now) && group.coming.every(({ need }) => !isPresent(need))) return 'unknown';
  if (year <= baseYear) return 'counted';
  return growth.has(group.targetGroup) ? 'assumed' : group.basis;
}

/** One end of a figure with limits; the value where it has none. */
export function atEnd(need: Figure, end: RangeEnd): number | undefined {
  if (!isPresent(need)) return undefined;
  if (end === 'value') return need.value;
  return (end === 'low' ? need.lo : need.hi) ?? need.value;
}

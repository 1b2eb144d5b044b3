import { at } from '../numerics/at.ts';
import type { PartlyKnownLoads } from './pooling-range.ts';
import { refusedShare } from './refused-share.ts';
import { freeUnits, type Known, requireKnown, withheldEvenly } from './withheld-loads.ts';

/**
 * Splits of withheld loads — ways in which what a total leaves can be shared among the withheld loads, for results that
 * have no exact ends: first as evenly as whole citizens allow; then, where places of their own are told, so that the
 * least possible overflows from these; then all that is free with one of them in turn, the others at one citizen. What
 * overflows is convex in the load [jagerman1974], so that the second is found one citizen at a time and the most
 * overflows from one of the last. They are made of published numbers only [hundepool2012].
 * Unit: loads in whole citizens, null is withheld; places whole; results loads in their order.
 * Missing cases: none; without two withheld loads there is one split.
 * @throws RangeError when the total leaves less than one citizen for a withheld load, or a load has no place count.
 * @example withheldSplits({ loads: [3, null, null], total: 8 }) // [[3, 3, 2], [3, 4, 1], [3, 1, 4]]
 */
export function withheldSplits(
  { loads, total }: PartlyKnownLoads,
  dedicated?: readonly number[],
): readonly (readonly number[])[] {
  const known = requireKnown(loads, total);
  const even = withheldEvenly(known);
  if (known.withheld.size < 2) return [even];
  const uneven = [...known.withheld].map((all) =>
    loads.map((load, party) => load ?? (party === all ? 1 + freeUnits(known) : 1)),
  );
  return [even, ...(dedicated ? [leastOverflow(loads, known, dedicated)] : []), ...uneven];
}

function leastOverflow(
  loads: readonly (number | null)[],
  known: Known,
  dedicated: readonly number[],
): readonly number[] {
  const overflow = (load: number, party: number): number => load * refusedShare(load, at(dedicated, party));
  const split = loads.map((load) => load ?? 1);
  const more = (party: number): number => {
    const load = at(split, party);
    return overflow(load + 1, party) - overflow(load, party);
  };
  for (let left = freeUnits(known); left > 0; left--) {
    const next = [...known.withheld].reduce((best, party) => (more(party) < more(best) ? party : best));
    split[next] = at(split, next) + 1;
  }
  return split;
}

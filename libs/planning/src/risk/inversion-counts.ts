import { at } from '../numerics/at.ts';

/**
 * In how many of the different orders of `size` values each number of pairs stands the wrong way round; index = number
 * of such pairs. Values in a group of `ties` are equal, so swapping them is no other order [macmahon1916]. Built up by
 * inserting one value after another; the orders within a group are divided out. Exact up to 18 values.
 */
export function inversionCounts(size: number, ties: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1];
  for (let places = 2; places <= size; places++) counts = inserted(counts, places);
  for (const group of ties) for (let places = 2; places <= group; places++) counts = removed(counts, places);
  return counts;
}

/** The next value can be put at any of so many places, and stands wrongly with 0, 1, … of the others. */
function inserted(counts: readonly number[], places: number): readonly number[] {
  const sums = new Array<number>(counts.length + places - 1).fill(0);
  for (const [wrong, orders] of counts.entries())
    for (let more = 0; more < places; more++) sums[wrong + more] = at(sums, wrong + more) + orders;
  return sums;
}

/** Takes an insertion back: the polynomial whose product with 1 + q + … + q^(places − 1) is `sums`. */
function removed(sums: readonly number[], places: number): readonly number[] {
  const counts: number[] = [];
  for (let wrong = 0; wrong <= sums.length - places; wrong++) {
    const known = counts.slice(Math.max(0, wrong - places + 1));
    counts.push(known.reduce((left, orders) => left - orders, at(sums, wrong)));
  }
  return counts;
}

/**
 * Pairs of two lists that belong together, entry by entry; as long as the shorter one.
 * @example zip(['a', 'b'], [1, 2]) // [['a', 1], ['b', 2]]
 */
export function zip<First, Second>(first: readonly First[], second: readonly Second[]): [First, Second][] {
  return first.flatMap((left, i) => second.slice(i, i + 1).map((right): [First, Second] => [left, right]));
}

/**
 * Thinned set — leaves out as many of the candidates as it can while what remains is enough, in the order given:
 * halves first, then halves of those that could not be spared as one.
 */
export function thinned(
  whole: ReadonlySet<string>,
  candidates: readonly string[],
  isEnough: (cells: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  if (candidates.length === 0) return whole;
  const spared = new Set(candidates);
  const rest = new Set([...whole].filter((cell) => !spared.has(cell)));
  if (isEnough(rest)) return rest;
  if (candidates.length === 1) return whole;
  const half = Math.ceil(candidates.length / 2);
  const afterFirst = thinned(whole, candidates.slice(0, half), isEnough);
  return thinned(afterFirst, candidates.slice(half), isEnough);
}

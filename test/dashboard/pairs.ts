/** Factors by name, each with its levels. */
export type Factors = Readonly<Record<string, readonly string[]>>;
/** One level of every factor. */
export type Combination = Readonly<Record<string, string>>;

const pairsOf = (combination: Combination): string[] => {
  const chosen = Object.entries(combination);
  return chosen.flatMap(([a, x], at) => chosen.slice(at + 1).map(([b, y]) => `${a}=${x} ${b}=${y}`));
};

/** Every combination of the levels. */
export function allCombinations(factors: Factors): Combination[] {
  return Object.entries(factors).reduce<Combination[]>(
    (made, [name, levels]) => made.flatMap((one) => levels.map((level) => ({ ...one, [name]: level }))),
    [{}],
  );
}

/**
 * Few combinations in which every pair of levels of two factors occurs: greedy, the one with most new pairs first, so
 * that the same factors always give the same list.
 */
export function pairwise(factors: Factors): Combination[] {
  const candidates = allCombinations(factors).map((combination) => ({
    combination,
    pairs: pairsOf(combination),
  }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Combination[] = [];
  while (open.size > 0) {
    let best = { gain: 0, at: 0 };
    candidates.forEach(({ pairs }, at) => {
      const gain = pairs.filter((pair) => open.has(pair)).length;
      if (gain > best.gain) best = { gain, at };
    });
    const found = candidates[best.at];
    if (!found) break;
    found.pairs.forEach((pair) => open.delete(pair));
    chosen.push(found.combination);
  }
  return chosen;
}

import { countColumns, type CountLattice } from './count-cell.ts';

/**
 * Withheld counts — hides counts of 1 to threshold − 1, then, as long as an equation between published counts has
 * exactly one hidden member (which would follow from the others), hides the cheapest other member that is not zero.
 * All such equations of a round are answered together and equal members are told apart by their keys, so the result
 * does not depend on the order in which anything was reported or read.
 * This is the one place through which every public count passes; an audit by attack replaces the rule, not the place.
 * @returns keys of the counts to withhold.
 */
export function withheldCounts({ counts, equations }: CountLattice, threshold: number): Set<string> {
  const hidden = new Set<string>();
  for (const [key, value] of counts) if (value > 0 && value < threshold) hidden.add(key);
  const equationsOf = indexByMember(equations, counts);
  let pending = new Set(equations);
  while (pending.size > 0) {
    const beside = new Set<string>();
    for (const equation of pending) {
      const key = besideTheOnlyHidden(equation, hidden, counts);
      if (key !== null) beside.add(key);
    }
    pending = new Set();
    for (const key of beside) {
      hidden.add(key);
      for (const touched of equationsOf.get(key) ?? []) pending.add(touched);
    }
  }
  return hidden;
}

/** How unwillingly a count is hidden beside another: totals last, the need before its parts, then by size. */
function cost(key: string, value: number): number {
  const [statistic, , , area] = countColumns(key);
  const isTotal = !/^\d{4}$/.test(area) || area.startsWith('10');
  return (isTotal ? 1e9 : 0) + (statistic.startsWith('need') ? 1e6 : 0) + value;
}

function besideTheOnlyHidden(
  equation: readonly string[],
  hidden: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string | null {
  if (!hasOneHidden(equation, hidden)) return null;
  let cheapest: string | null = null;
  let least = Infinity;
  for (const key of equation) {
    const value = counts.get(key) ?? 0;
    if (value <= 0 || hidden.has(key)) continue;
    const price = cost(key, value);
    if (price > least || (price === least && cheapest !== null && key > cheapest)) continue;
    [cheapest, least] = [key, price];
  }
  return cheapest;
}

function hasOneHidden(equation: readonly string[], hidden: ReadonlySet<string>): boolean {
  let found = 0;
  for (const key of equation) if (hidden.has(key) && ++found > 1) return false;
  return found === 1;
}

/** Only counts that are not zero are ever hidden, so only these lead back to their equations. */
function indexByMember(
  equations: readonly string[][],
  counts: ReadonlyMap<string, number>,
): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const equation of equations)
    for (const key of equation) {
      if ((counts.get(key) ?? 0) <= 0) continue;
      const touched = index.get(key);
      if (touched) touched.push(equation);
      else index.set(key, [equation]);
    }
  return index;
}

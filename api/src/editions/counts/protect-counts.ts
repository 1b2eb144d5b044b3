import { countColumns, type CountLattice } from './count-cell.ts';

/** How unwillingly a count is hidden beside another: totals last, the need before its parts, then by size. */
function cost(key: string, value: number): number {
  const [statistic, , , area] = countColumns(key);
  return areaCost(area) + (statistic.startsWith('need') ? 1e6 : 0) + value;
}

/** A union of regions without an official code of its own gives way to the regions that readers know. */
function areaCost(area: string): number {
  if (!/^\d{4}$/.test(area)) return 1e9;
  return area.startsWith('10') ? 2e9 : 0;
}

/**
 * Withheld counts — hides counts of 1 to threshold − 1, then, as long as an equation between published counts has
 * exactly one hidden member (which would follow from the others), hides the cheapest other member that is not zero.
 * This is the one place through which every public count passes; an audit by attack replaces the rule, not the place.
 * @returns keys of the counts to withhold.
 */
export function withheldCounts({ counts, equations }: CountLattice, threshold: number): Set<string> {
  const hidden = new Set<string>();
  for (const [key, value] of counts) if (value > 0 && value < threshold) hidden.add(key);
  const equationsOf = indexByMember(equations);
  const pending = new Set(equations);
  for (const equation of pending) {
    pending.delete(equation);
    const beside = besideTheOnlyHidden(equation, hidden, counts);
    if (beside === null) continue;
    hidden.add(beside);
    for (const touched of equationsOf.get(beside) ?? []) pending.add(touched);
  }
  return hidden;
}

function indexByMember(equations: readonly string[][]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const equation of equations)
    for (const key of equation) {
      const of = index.get(key) ?? [];
      of.push(equation);
      index.set(key, of);
    }
  return index;
}

function besideTheOnlyHidden(equation: readonly string[], hidden: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string | null {
  if (equation.filter((key) => hidden.has(key)).length !== 1) return null;
  let cheapest: string | null = null;
  let least = Infinity;
  for (const key of equation) {
    const value = counts.get(key) ?? 0;
    if (value <= 0 || hidden.has(key) || cost(key, value) >= least) continue;
    [cheapest, least] = [key, cost(key, value)];
  }
  return cheapest;
}

import { countColumns, type CountLattice } from './count-cell.ts';

/**
 * Withheld counts — hides counts of 1 to threshold − 1, then, as long as the shown members of an equation give a hidden
 * one away, exactly or to within less than the threshold, hides the cheapest other member that is not zero.
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
      const key = besideTheHidden(equation, { counts, hidden, threshold });
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

/**
 * How unwillingly a count is hidden beside another: areas after municipalities, regions that readers know after unions
 * without a code of their own, target groups of an area last, the need after its parts, then by size.
 */
function cost(key: string, value: number): number {
  const [statistic, , , area] = countColumns(key);
  // Danish municipality codes begin with 0, the regions' do not.
  const isMunicipality = /^0\d{3}$/.test(area);
  const areaCost = isMunicipality ? 0 : /^\d{4}$/.test(area) ? 2e9 : 1e9;
  const groupCost = !isMunicipality && statistic.endsWith('group-unit') ? 5e8 : 0;
  return areaCost + groupCost + (statistic.startsWith('need') ? 1e6 : 0) + value;
}

function besideTheHidden(
  equation: readonly string[],
  { counts, hidden, threshold }: Protection,
): string | null {
  if (!givesAway(equation, { counts, hidden, threshold })) return null;
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

interface Protection {
  readonly counts: ReadonlyMap<string, number>;
  readonly hidden: ReadonlySet<string>;
  readonly threshold: number;
}

/**
 * Whether the shown members of an equation (total first, then its parts) give a hidden one away: a single one follows
 * from the rest, and several that add up to little more than their number are known almost exactly, since zeros are
 * always shown and each is therefore at least 1.
 */
function givesAway(
  [total = '', ...parts]: readonly string[],
  { counts, hidden, threshold }: Protection,
): boolean {
  const hiddenParts = parts.filter((key) => hidden.has(key));
  if (hidden.has(total)) return hiddenParts.length === 0;
  if (hiddenParts.length < 2) return hiddenParts.length === 1;
  const sum = hiddenParts.reduce((persons, key) => persons + (counts.get(key) ?? 0), 0);
  return sum - hiddenParts.length < threshold - 1;
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

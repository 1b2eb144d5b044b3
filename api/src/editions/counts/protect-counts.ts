import { type CountEquation, protectCounts, totalEquation } from '@tilbudsvifte/planning';
import { countColumns, type CountLattice } from './count-cell.ts';
import { type EarlierRelease, linkedReleases } from './linked-releases.ts';

/** What is withheld, and which small counts no withholding could be shown to protect. */
export interface Withheld {
  readonly hidden: ReadonlySet<string>;
  readonly exposed: readonly string[];
}

/**
 * Withheld counts — hides counts of 1 to threshold − 1, then the cheapest others until all published equations
 * together, those of earlier editions included, leave each small count a choice of at least the threshold. This is the
 * one place through which every public count passes; the method is `protectCounts` of the planning library.
 */
export function withheldCounts(
  lattice: CountLattice,
  threshold: number,
  earlier: readonly EarlierRelease[] = [],
): Withheld {
  const { counts, equations, alreadyHidden, alreadyPublished } = linkedReleases(lattice, earlier);
  const whole = [...counts.values()].every(Number.isInteger);
  const options = {
    threshold,
    // Zeros are always shown, so a hidden number of whole persons is at least 1.
    lowest: whole ? 1 : 0,
    alreadyHidden: new Set([...alreadyHidden, ...[...counts.keys()].filter(isAlwaysWithheld)]),
    alreadyPublished,
    cost,
  };
  const known = equations.map((members) => equationOf(members, counts));
  const found = protectCounts(counts, known, options);
  const isOurs = (key: string): boolean => lattice.counts.has(key);
  return {
    hidden: new Set(found.hidden.filter(isOurs)),
    exposed: found.unprotected.map(({ cell }) => cell).filter(isOurs),
  };
}

/** A total that is no count of ours is public: its parts add up to what they are. */
function equationOf(
  [total = '', ...parts]: readonly string[],
  counts: ReadonlyMap<string, number>,
): CountEquation {
  if (counts.has(total)) return totalEquation(total, parts);
  const value = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
  return { terms: parts.map((cell) => ({ cell, coefficient: 1 })), value };
}

// Danish municipality codes begin with 0, the regions' do not.
const isMunicipality = (area: string): boolean => /^0\d{3}$/.test(area);

/**
 * What no edition shows: who waits in a single municipality, and who is served there by target group, zeros too. They
 * are so few that nearly all would be hidden anyway; shown where they are not, they would take with them the need of
 * the areas by target group, which planning rests on.
 */
export function isAlwaysWithheld(key: string): boolean {
  const [statistic, , , area] = countColumns(key);
  return isMunicipality(area) && /^(waiting-by-(group-unit|type|unit)|served-by-group-unit)$/.test(statistic);
}

/**
 * How unwillingly a count is hidden beside another: areas after municipalities, regions that readers know after unions
 * without a code of their own, target groups of an area last, the need after its parts, then by size.
 */
function cost(key: string, value: number): number {
  const [statistic, , , area] = countColumns(key);
  const municipal = isMunicipality(area);
  const areaCost = municipal ? 0 : /^\d{4}$/.test(area) ? 2e9 : 1e9;
  const groupCost = !municipal && statistic.endsWith('group-unit') ? 5e8 : 0;
  return areaCost + groupCost + (statistic.startsWith('need') ? 1e6 : 0) + value;
}

import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { Attack } from './attack.ts';
import { closeEquations } from './close-equations.ts';
import type { CountEquation } from './count-equation.ts';
import { coverOf } from './cover.ts';
import { exactlyDetermined } from './exactly-determined.ts';
import { withoutNestedSums } from './nested-sums.ts';
import { Protection } from './protection.ts';
import { equationsByCell, tidyEquations } from './tidy-equation.ts';

/** What is to be protected, and what earlier editions have settled. */
export interface ProtectOptions {
  /** Counts of 1 to threshold − 1 are hidden, each with at least this much choice, in persons. */
  readonly threshold: number;
  /** Cells that an earlier edition shows; they cannot be hidden any more. */
  readonly alreadyPublished?: ReadonlySet<string>;
  /** Cells that an earlier edition hides; they stay hidden unless another one shows them or they follow from what is shown. */
  readonly alreadyHidden?: ReadonlySet<string>;
  /** How unwillingly a cell is hidden for others; left out, its count. */
  readonly cost?: (cell: string, count: number) => number;
  /**
   * The least a hidden count can be as readers know: 0, or 1 where every zero is published. A zero that is hidden by an
   * earlier edition may be 0 all the same. Left out, 0.
   */
  readonly lowest?: number;
}

/** A small count that could not be protected. */
export interface UnprotectedCell {
  readonly cell: string;
  /** `published`: an earlier edition shows it; `determined`: it follows exactly; `narrow`: it has too little choice. */
  readonly problem: 'published' | 'determined' | 'narrow';
}

/** Which counts to hide, all in the order of the keys. */
export interface ProtectedCounts {
  readonly hidden: readonly string[];
  /** Hidden because they are small. */
  readonly primary: readonly string[];
  /** Hidden for the sake of others, here or in an earlier edition. */
  readonly secondary: readonly string[];
  /** Small counts that nothing could protect; the ones that are not published yet are among the hidden. */
  readonly unprotected: readonly UnprotectedCell[];
}

/**
 * Protected counts — which counts of linked tables to withhold. Counts of 1 to threshold − 1 are hidden; then, the
 * cheapest first, others beside them until the published equations leave each small count a choice of at least the
 * threshold, against all equations together [hundepool2012] [fischetti-salazar2001]. First every equation is closed by
 * itself; then each count is attacked: in two-way tables by flows through all of it, and helped by the cheapest
 * rectangle; elsewhere by linear programmes in its neighbourhood, which may hide more than the least possible but
 * never takes an unsafe count for safe. Zeros are always shown. The order of the input does not matter.
 * Only equations' cells and coefficients count: their values follow from the counts.
 * Unit: counts in persons; keys of cells. Missing cases: none; what cannot be protected is named in `unprotected`.
 * @throws RangeError when threshold, lowest or a count is negative, or a coefficient is not finite.
 * @example
 * protectCounts(new Map([['a', 2], ['b', 9], ['c', 6], ['all', 17]]), [totalEquation('all', ['a', 'b', 'c'])],
 *   { threshold: 5 }).hidden // ['a', 'c']
 */
export function protectCounts(
  counts: ReadonlyMap<string, number>,
  equations: readonly CountEquation[],
  options: ProtectOptions,
): ProtectedCounts {
  const { threshold, alreadyPublished = new Set(), alreadyHidden = new Set() } = options;
  const protection = protectionOf(counts, equations, { ...options, alreadyPublished });
  const isSmall = (count: number): boolean => count > 0 && count < threshold;
  const small = [...counts].flatMap(([cell, count]) => (isSmall(count) ? [cell] : [])).sort();
  const primary = new Set(small.filter((cell) => !alreadyPublished.has(cell)));
  const kept = [...alreadyHidden].filter((cell) => counts.has(cell) && !alreadyPublished.has(cell));
  protection.hide([...primary, ...kept]);
  const exposed = protectAll(protection, [...primary]);

  const determined = new Set(exactlyDetermined(equations, protection.hidden));
  // What follows from the published counts anyway is shown, if it is not small: hiding it helps nobody.
  const hidden = protection.hidden.filter((cell) => primary.has(cell) || !determined.has(cell));
  const unprotected = small.flatMap((cell): UnprotectedCell[] => {
    if (alreadyPublished.has(cell)) return [{ cell, problem: 'published' }];
    return exposed.has(cell) ? [{ cell, problem: determined.has(cell) ? 'determined' : 'narrow' }] : [];
  });
  const secondary = hidden.filter((cell) => !primary.has(cell));
  return { hidden, primary: [...primary], secondary, unprotected };
}

function protectionOf(
  counts: ReadonlyMap<string, number>,
  equations: readonly CountEquation[],
  options: ProtectOptions & { readonly alreadyPublished: ReadonlySet<string> },
): Protection {
  const { threshold, alreadyPublished, lowest = 0, cost = (_, count) => count } = options;
  requireRange('threshold', threshold, NOT_NEGATIVE);
  requireRange('lowest', lowest, NOT_NEGATIVE);
  for (const [cell, count] of counts) requireRange(`counts of ${cell}`, count, NOT_NEGATIVE);
  // Whoever knows a rounded sum exactly knows more, so counts that are safe from that are safe from less.
  const exact = equations.map(({ terms, value }) => ({ terms, value }));
  const equationsOf = equationsByCell(withoutNestedSums(tidyEquations(exact)));
  return new Protection(counts, equationsOf, { threshold, lowest, fixed: alreadyPublished, cost });
}

/** Hides what is needed, the smallest counts first; returns those that nothing could protect. */
function protectAll(protection: Protection, primary: readonly string[]): Set<string> {
  const attack = new Attack(protection);
  const every = protection.hidden.flatMap((cell) => protection.equations(cell));
  closeEquations(protection, every);
  const order = [...primary].sort((a, b) => protection.count(a) - protection.count(b));
  const lost = order.filter((cell) => !attack.isWithstood(cell) && !canProtect(protection, attack, cell));
  // What was hidden for later counts may have helped earlier ones.
  return new Set(lost.filter((cell) => !attack.isWithstood(cell)));
}

/** Hides more for one count until it is safe; when that cannot be reached, nothing is hidden in vain. */
function canProtect(protection: Protection, attack: Attack, cell: string): boolean {
  const takeBack = [protection.remember(), attack.remember()];
  do {
    const cover = coverOf(protection, attack, cell);
    if (!cover) {
      for (const undo of takeBack) undo();
      return false;
    }
    protection.hide(cover.cells);
    const touched = cover.cells.flatMap((each) => protection.equations(each));
    closeEquations(protection, touched);
    attack.moreIsHidden();
    if (cover.proof) attack.learn(cell, cover.proof);
  } while (!attack.isWithstood(cell));
  return true;
}

import type { Protection } from './protection.ts';
import type { TidyEquation } from './tidy-equation.ts';

/**
 * Hides the cheapest companion in every equation that by itself gives a hidden count away, exactly or to within less
 * than the threshold. All equations of a round are answered together, so that their order does not matter.
 */
export function closeEquations(protection: Protection, equations: Iterable<TidyEquation>): void {
  let pending = new Set(equations);
  while (pending.size > 0) {
    const companions = new Set<string>();
    for (const equation of pending) {
      if (!givesAway(protection, equation, (cell) => protection.isHidden(cell))) continue;
      for (const cell of protection.cheapest(equation.terms.keys())) companions.add(cell);
    }
    protection.hide(companions);
    pending = new Set([...companions].flatMap((cell) => protection.equations(cell)));
  }
}

/**
 * Whether an equation alone tells too much about the unknown counts in it: a single one follows exactly, and where
 * all of them add up, none can be more than their sum.
 */
export function givesAway(
  protection: Protection,
  equation: TidyEquation,
  isUnknown: (cell: string) => boolean,
): boolean {
  let largest = 0;
  for (const [cell, coefficient] of equation.terms)
    if (isUnknown(cell)) largest = Math.max(largest, Math.abs(coefficient));
  return widest(protection, equation, isUnknown) < protection.rules.threshold * largest;
}

/** Whether an equation alone would tell too much about a count even if everything were hidden that can be. */
export function isLost(protection: Protection, cell: string): boolean {
  const isUsable = (other: string): boolean => protection.isUsable(other);
  return protection.equations(cell).some((equation) => {
    const size = Math.abs(equation.terms.get(cell) ?? 0);
    return widest(protection, equation, isUsable) < protection.rules.threshold * size;
  });
}

/** How far an equation alone lets its unknown counts go, times their weight: not at all when there is a single one. */
function widest(
  protection: Protection,
  { terms }: TidyEquation,
  isUnknown: (cell: string) => boolean,
): number {
  const unknown = [...terms].filter(([cell]) => isUnknown(cell));
  if (unknown.length === 1) return -Infinity;
  const signs = new Set(unknown.map(([, coefficient]) => Math.sign(coefficient)));
  if (signs.size !== 1) return Infinity;
  return unknown.reduce((sum, [cell, size]) => sum + Math.abs(size) * protection.amount(cell), 0);
}

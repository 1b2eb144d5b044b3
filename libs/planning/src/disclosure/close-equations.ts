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
  { terms }: TidyEquation,
  isUnknown: (cell: string) => boolean,
): boolean {
  const unknown = [...terms].filter(([cell]) => isUnknown(cell));
  if (unknown.length < 2) return unknown.length === 1;
  if (new Set(unknown.map(([, coefficient]) => Math.sign(coefficient))).size > 1) return false;
  const sizes = unknown.map(([, coefficient]) => Math.abs(coefficient));
  const total = unknown.reduce((sum, [cell, size]) => sum + Math.abs(size) * protection.amount(cell), 0);
  return total < protection.rules.threshold * Math.max(...sizes);
}

import type { TidyEquation } from './tidy-equation.ts';

/** Drops equations that follow from another one, alone or together with totals that have a single part. */
export function distinctSums(sums: readonly TidyEquation[]): TidyEquation[] {
  const totalOf = new Map(sums.flatMap(singlePart));
  const kept = new Map<string, TidyEquation>();
  for (const sum of sums) {
    if (sum.terms.size === 0) continue;
    const own = nameOf(sum);
    const name = sum.terms.size > 2 ? nameOf(renamed(sum, totalOf)) : own;
    // Of two that say the same, the one that names the totals keeps each count in fewer equations.
    if (name === own || !kept.has(name)) kept.set(name, sum);
  }
  return [...kept.values()];
}

/** The part and its total, when an equation says that two counts are equal. */
function singlePart({ terms, value }: TidyEquation): [string, string][] {
  const [one, other, more] = terms;
  if (!one || !other || more || value !== 0 || one[1] !== -other[1]) return [];
  return [one[1] > 0 ? [other[0], one[0]] : [one[0], other[0]]];
}

function renamed({ terms, value }: TidyEquation, names: ReadonlyMap<string, string>): TidyEquation {
  const sums = new Map<string, number>();
  for (const [cell, coefficient] of terms) {
    const name = names.get(cell) ?? cell;
    sums.set(name, (sums.get(name) ?? 0) + coefficient);
  }
  return { terms: sums, value };
}

/** The same for equations that differ by a factor. */
function nameOf({ terms, value }: TidyEquation): string {
  const cells = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = cells.map(([, coefficient]) => coefficient);
  const scale = sizes.find((size) => size !== 0);
  return JSON.stringify([
    cells.map(([cell]) => cell),
    ...[...sizes, value].map((size) => size / Number(scale)),
  ]);
}

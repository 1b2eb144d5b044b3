import { distinctSums } from './distinct-sums.ts';
import { equationsByCell, type TidyEquation } from './tidy-equation.ts';

/** An equation that is being rewritten. */
interface Sum {
  readonly terms: Map<string, number>;
  value: number;
}

/**
 * Equations that say the same with fewer cells: where all parts of one sum stand in another, its total takes their
 * place, and what then says nothing new is left out. A country given as the sum of its municipalities becomes the sum
 * of its regions, and many tables become plain two-way tables, whose bounds are quick and exact.
 */
export function withoutNestedSums(equations: readonly TidyEquation[]): TidyEquation[] {
  const sums: Sum[] = equations.map(({ terms, value }) => ({ terms: new Map(terms), value }));
  const equationsOf = equationsByCell(sums);
  // The widest first: a country first gives up its halves, then what is left of it its regions.
  for (const inner of [...sums].sort((a, b) => b.terms.size - a.terms.size)) {
    const [first, ...others] = partsOf(inner);
    if (!first || others.length === 0) continue;
    for (const outer of equationsOf(first.cell))
      if (outer !== inner) takeOut(inner, { outer, first, others });
  }
  return distinctSums(sums);
}

interface Part {
  readonly cell: string;
  readonly coefficient: number;
}

/** Cells on the longer side of an equation, when the other side is one total or a number. */
function partsOf({ terms }: Sum): Part[] {
  const parts = [...terms].map(([cell, coefficient]) => ({ cell, coefficient }));
  const above = parts.filter(({ coefficient }) => coefficient > 0);
  const below = parts.filter(({ coefficient }) => coefficient < 0);
  if (above.length <= 1) return below;
  return below.length <= 1 ? above : [];
}

/** Subtracts the inner sum from the outer when the outer has all its parts in the same proportion. */
function takeOut(inner: Sum, { outer, first, others }: { outer: Sum; first: Part; others: Part[] }): void {
  const factor = weight(outer, first.cell) / first.coefficient;
  if (factor === 0 || others.some(({ cell, coefficient }) => weight(outer, cell) !== factor * coefficient))
    return;
  for (const [cell, coefficient] of inner.terms) {
    const left = weight(outer, cell) - factor * coefficient;
    if (left === 0) outer.terms.delete(cell);
    else outer.terms.set(cell, left);
  }
  outer.value -= factor * inner.value;
}

function weight({ terms }: Sum, cell: string): number {
  return terms.get(cell) ?? 0;
}

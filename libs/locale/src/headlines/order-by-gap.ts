import type { Figure } from '@tilbudsvifte/planning';
import { compareDanish } from '../compare-danish.ts';

/** Something that can be ordered: its name and its gap. */
export interface Gapped {
  readonly name: string;
  readonly gap: Figure;
}

/**
 * Order by gap — the largest shortage first; a gap that cannot be shown is last, because it is neither; equal gaps by
 * name.
 */
export function compareGaps(a: Gapped, b: Gapped): number {
  const known = ({ gap }: Gapped): number => ('value' in gap ? 0 : 1);
  const value = ({ gap }: Gapped): number => ('value' in gap ? gap.value : 0);
  return known(a) - known(b) || value(a) - value(b) || compareDanish(a.name, b.name);
}

/** Order by name. */
export function compareNames(a: Gapped, b: Gapped): number {
  return compareDanish(a.name, b.name);
}

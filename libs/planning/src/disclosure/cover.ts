import { type Attack, REGIONS } from './attack.ts';
import { cheapestRectangle } from './cheapest-rectangle.ts';
import type { Protection } from './protection.ts';
import { regionOf } from './region.ts';
import { thinned } from './thinned.ts';

/** Cells to hide for another. */
export interface Cover {
  readonly cells: readonly string[];
  /** Region in which it is proven that they are enough. */
  readonly proof?: ReadonlySet<string>;
}

/**
 * Cover of a hidden count that has too little choice: in a two-way table the cheapest rectangle; elsewhere the
 * published cells of a neighbourhood that would have to move along with it, without those that can be spared.
 * @returns undefined when nothing that can be hidden would help.
 */
export function coverOf(protection: Protection, attack: Attack, cell: string): Cover | undefined {
  const isUsable = (other: string): boolean => protection.isUsable(other);
  if (attack.isBeyondHelp(cell)) return undefined;
  const rectangle = cheapestRectangle(protection, cell);
  if (rectangle.length > 0) return { cells: rectangle };
  for (const size of REGIONS) {
    const moving = attack.moving(cell, regionOf(protection, cell, { isUsable, ...size }));
    if (moving.length > 0) return leanest(protection, attack, { cell, moving });
  }
  return undefined;
}

/** Spares as many published cells as it can, the dearest first. */
function leanest(
  protection: Protection,
  attack: Attack,
  { cell, moving }: { cell: string; moving: readonly string[] },
): Cover {
  const published = moving.filter((other) => !protection.isHidden(other));
  const dearest = protection.byCost(published).reverse();
  const proof = thinned(new Set(moving), dearest, (cells) => attack.moving(cell, cells).length > 0);
  return { cells: published.filter((other) => proof.has(other)), proof };
}

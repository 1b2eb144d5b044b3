import type { Protection } from './protection.ts';
import type { TidyEquation } from './tidy-equation.ts';

/** Which cells may join a region, how many of them each equation should have, and how many there may be. */
interface Growth {
  readonly isUsable: (cell: string) => boolean;
  readonly members: number;
  readonly largest: number;
}

/**
 * Region of a cell — grows until each of its equations has several members, so that one can make up for another.
 * Cells that complete more equations than they open come first, as the far corners of rectangles and cubes do; then
 * hidden ones, the largest first, then the cheapest.
 */
export function regionOf(protection: Protection, start: string, growth: Growth): Set<string> {
  const region = new Set<string>();
  const members = new Map<TidyEquation, number>();
  const join = (cell: string): void => {
    region.add(cell);
    for (const equation of protection.equations(cell))
      members.set(equation, (members.get(equation) ?? 0) + 1);
  };
  const gain = (cell: string): number => {
    const sizes = protection.equations(cell).map((equation) => members.get(equation) ?? 0);
    return sizes.reduce((sum, size) => sum + (size === 0 ? -1 : size < growth.members ? 1 : 0), 0);
  };
  join(start);
  // A map that grows while it is walked is walked to its end.
  for (const { terms } of members.keys()) {
    const inside = [...terms.keys()].filter((cell) => region.has(cell)).length;
    for (let wanted = growth.members - inside; wanted > 0 && region.size < growth.largest; wanted--) {
      const outside = [...terms.keys()].filter((cell) => !region.has(cell) && growth.isUsable(cell));
      ranked(protection, outside, gain).slice(0, 1).forEach(join);
    }
  }
  return region;
}

function ranked(protection: Protection, cells: readonly string[], gain: (cell: string) => number): string[] {
  const rated = cells.map((cell) => {
    const isHidden = protection.isHidden(cell);
    const price = isHidden ? -protection.amount(cell) : protection.cost(cell);
    return { cell, gain: gain(cell), order: isHidden ? 0 : 1, price };
  });
  rated.sort((a, b) => b.gain - a.gain || a.order - b.order || a.price - b.price);
  return rated.map(({ cell }) => cell);
}

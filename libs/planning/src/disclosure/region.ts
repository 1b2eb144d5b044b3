import type { Protection } from './protection.ts';
import type { TidyEquation } from './tidy-equation.ts';

/** Which cells may join a region, how many of them each equation should have, and how many there may be. */
interface Growth {
  readonly isUsable: (cell: string) => boolean;
  readonly members: number;
  readonly largest: number;
}

/** How well a cell would join: what it completes, then whether it is hidden, then what it costs. */
interface Rating {
  readonly gain: number;
  readonly order: number;
  readonly price: number;
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
    let sum = 0;
    for (const equation of protection.equations(cell)) {
      const size = members.get(equation) ?? 0;
      sum += size === 0 ? -1 : size < growth.members ? 1 : 0;
    }
    return sum;
  };
  join(start);
  // A map that grows while it is walked is walked to its end.
  for (const [equation, inside] of members) {
    if (inside >= growth.members || region.size >= growth.largest) continue;
    const outside = [...equation.terms.keys()].filter((cell) => !region.has(cell) && growth.isUsable(cell));
    for (let wanted = growth.members - inside; wanted > 0 && region.size < growth.largest; wanted--) {
      const best = bestOf(protection, outside, gain);
      if (best < 0) break;
      outside.splice(best, 1).forEach(join);
    }
  }
  return region;
}

/** Place of the cell that joins best, the first among equals; −1 when there is none. */
function bestOf(protection: Protection, cells: readonly string[], gain: (cell: string) => number): number {
  let [best, rating]: [number, Rating] = [-1, { gain: -Infinity, order: 0, price: 0 }];
  cells.forEach((cell, place) => {
    const gained = gain(cell);
    if (gained < rating.gain) return;
    const other = rated(protection, cell, gained);
    if (isBetter(other, rating)) [best, rating] = [place, other];
  });
  return best;
}

function rated(protection: Protection, cell: string, gain: number): Rating {
  const isHidden = protection.isHidden(cell);
  return {
    gain,
    order: isHidden ? 0 : 1,
    price: isHidden ? -protection.amount(cell) : protection.cost(cell),
  };
}

function isBetter(one: Rating, other: Rating): boolean {
  return (
    one.gain > other.gain ||
    (one.gain === other.gain &&
      (one.order < other.order || (one.order === other.order && one.price < other.price)))
  );
}

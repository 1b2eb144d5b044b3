/** Something that can take the focus, by its place in a grid. */
export interface Place {
  readonly key: string;
  readonly column: number;
  readonly row: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// Steps across the direction cost double: a neighbour straight ahead wins over a nearer one to the side.
function distance(from: Place, to: Place, [dx, dy]: readonly [number, number]): number {
  const ahead = (to.column - from.column) * dx + (to.row - from.row) * dy;
  const aside = Math.abs((to.column - from.column) * dy) + Math.abs((to.row - from.row) * dx);
  return ahead > 0 ? ahead + 2 * aside : Infinity;
}

function inReadingOrder(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Next place — the place an arrow key leads to; holes of the grid are skipped, Home and End go to the first and
 * last place in reading order; undefined when the key leads nowhere.
 * @example nextPlace([{ key: 'a', column: 0, row: 0 }, { key: 'b', column: 3, row: 0 }], 'a', 'ArrowRight') // 'b'
 */
export function nextPlace(places: readonly Place[], from: string, key: string): string | undefined {
  if (key === 'Home') return inReadingOrder(places)[0]?.key;
  if (key === 'End') return inReadingOrder(places).at(-1)?.key;
  const here = places.find((place) => place.key === from);
  const direction = directions[key];
  if (here === undefined || direction === undefined) return undefined;
  let best: { key: string; far: number } = { key: '', far: Infinity };
  for (const place of places) {
    const far = distance(here, place, direction);
    if (far < best.far) best = { key: place.key, far };
  }
  return best.key === '' ? undefined : best.key;
}

import { zip } from '../numerics/zip.ts';

interface Part {
  readonly value: number;
  readonly weight: number;
}

/** What rounding may leave of a part that was moved to 0, beside the sum of all. */
const ROUNDING = 1e-12;

/**
 * Parts moved until they add up to `total` (at least 0), each in proportion to its weight. One that would fall below 0
 * stays at 0 and the others share the rest of the difference among them; if none of those may move by its weight,
 * they move in proportion to their size.
 */
export function shareDifference(
  values: readonly number[],
  weights: readonly number[],
  total: number,
): readonly number[] {
  let parts: readonly Part[] = zip(values, weights).map(([value, weight]) => ({ value, weight }));
  const lowest = -ROUNDING * add(values);
  let moved = move(parts, total);
  // Each round puts at least one part to 0, so there are at most as many rounds as parts.
  for (let round = 0; round < parts.length && moved.some((value) => value < lowest); round++) {
    parts = zip(parts, moved).map(([part, value]) => (value < lowest ? { value: 0, weight: 0 } : part));
    moved = move(parts, total);
  }
  return moved.map((value) => Math.max(0, value));
}

function move(parts: readonly Part[], total: number): number[] {
  const size = add(parts.map(({ value }) => value));
  const difference = total - size;
  if (difference === 0) return parts.map(({ value }) => value);
  const movable = add(parts.map(({ weight }) => weight));
  return parts.map(({ value, weight }) =>
    movable > 0 ? value + difference * (weight / movable) : value * (total / size),
  );
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Space the labels share: the smallest distance between two, and the limits of the first and the last. */
export interface LabelSpace {
  readonly gap: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Spread labels — moves labels of the same column apart by one pass down and one pass up; keeps their order and,
 * as long as they fit at all, their limits. Unit: px.
 * @returns the new positions in the order of the old ones.
 * @example spreadLabels([10, 12], { gap: 16, min: 0, max: 100 }) // [10, 26]
 */
export function spreadLabels(positions: readonly number[], { gap, min, max }: LabelSpace): readonly number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed: number[] = [];
  for (const i of order) placed.push(Math.max(positions[i] ?? min, (placed.at(-1) ?? min - gap) + gap));
  for (let k = placed.length - 1, limit = max; k >= 0; k -= 1) {
    placed[k] = Math.min(placed[k] ?? limit, limit);
    limit = (placed[k] ?? limit) - gap;
  }
  const result = [...positions];
  order.forEach((i, k) => (result[i] = placed[k] ?? 0));
  return result;
}

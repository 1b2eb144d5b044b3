/** Sum of the values of those who join; always in their order, so that a group costs the same wherever it is met. */
export function sumWhere(values: readonly number[], joins: (player: number) => boolean): number {
  return values.reduce((sum, value, player) => (joins(player) ? sum + value : sum), 0);
}

/** Sum of numbers, in their order; no numbers add up to 0. @example sum([1, 2.5]) // 3.5 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

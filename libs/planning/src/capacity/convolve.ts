/**
 * Convolution up to a limit — the weights of the sum of two independent counts, each given by its weights for 0, 1, …
 * up to the same largest count; larger sums are left out.
 * @example convolve(Float64Array.of(0.5, 0.5), Float64Array.of(0.25, 0.75)) // [0.125, 0.5]
 */
export function convolve(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((_, sum) => weightOfSum(one, other, sum));
}

/**
 * Weight of one sum of two independent counts.
 * @example weightOfSum(Float64Array.of(0.5, 0.5), Float64Array.of(0.25, 0.75), 1) // 0.5
 */
export function weightOfSum(one: Float64Array, other: Float64Array, sum: number): number {
  let weight = 0;
  // The indices are in range, which the compiler cannot see; a check here would triple the time of `partialPooling`.
  for (let i = 0; i <= sum; i++) weight += (one[i] as number) * (other[sum - i] as number);
  return weight;
}

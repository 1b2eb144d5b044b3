/**
 * Entry of a vector at an index that must exist — `at` for the innermost loops: it only ever sees one kind of list,
 * which lets the engine read it as fast as an index without a check.
 * @throws RangeError when there is no such entry.
 * @example vectorEntry(Float64Array.of(3, 5), 1) // 5
 */
export function vectorEntry(vector: Float64Array, index: number): number {
  const value = vector[index];
  if (value === undefined)
    throw new RangeError(`index must be between 0 and ${vector.length - 1}, got ${index}`);
  return value;
}

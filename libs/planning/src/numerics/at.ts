/**
 * Element at an index that must exist — for loops over vectors and tables, where a hole would be a fault of ours.
 * @throws RangeError when there is no such element.
 * @example at([3, 5], 1) // 5
 */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined)
    throw new RangeError(`index must be between 0 and ${values.length - 1}, got ${index}`);
  return value;
}

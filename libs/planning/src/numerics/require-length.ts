/**
 * Precondition on lists that belong together — throws when the list does not have the length that another one sets.
 * @throws RangeError naming the argument, its length and the expected one.
 * @example requireLength('expected', [2.5], 2) // RangeError: expected must have 2 values, got 1
 */
export function requireLength(name: string, values: readonly unknown[], length: number): void {
  if (values.length === length) return;
  throw new RangeError(`${name} must have ${length} values, got ${values.length}`);
}

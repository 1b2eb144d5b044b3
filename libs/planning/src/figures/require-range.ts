/**
 * Precondition on an argument — throws when a number is not finite or lies outside a closed range.
 * @throws RangeError naming the argument, its value and the allowed range.
 * @example requireRange('load', -1, [0, 5]) // RangeError: load must be between 0 and 5, got -1
 */
export function requireRange(name: string, value: number, [low, high]: readonly [number, number]): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const allowed = high === Infinity ? `a finite number of at least ${low}` : `between ${low} and ${high}`;
  throw new RangeError(`${name} must be ${allowed}, got ${value}`);
}

/** Zero or any positive finite number: counts, needs, places. */
export const NOT_NEGATIVE = [0, Infinity] as const;

/** Any finite number: money, which may be a refund. */
export const ANY_NUMBER = [-Infinity, Infinity] as const;

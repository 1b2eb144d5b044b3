/**
 * Precondition on an argument — throws when a number is not finite or lies outside a closed range.
 * @throws RangeError naming the argument, its value and the allowed range.
 * @example requireRange('load', -1, [0, 5]) // RangeError: load must be between 0 and 5, got -1
 */
export function requireRange(name: string, value: number, [low, high]: readonly [number, number]): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  throw new RangeError(`${name} must be ${inWords(low, high)}, got ${value}`);
}

function inWords(low: number, high: number): string {
  if (high !== Infinity) return `between ${low} and ${high}`;
  return low === -Infinity ? 'a finite number' : `a finite number of at least ${low}`;
}

/** Zero or any positive finite number: counts, needs, places. */
export const NOT_NEGATIVE = [0, Infinity] as const;

/** Any finite number: money, which may be a refund. */
export const ANY_NUMBER = [-Infinity, Infinity] as const;

import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';

/**
 * Largest remainder rounding (Hamilton) — whole numbers that add up to a whole total and differ from the given
 * values by less than one: round every value down, then give the missing units to the largest remainders
 * [balinski-young1982]. Equal remainders are served in the order given, so the answer is always the same.
 * Unit: that of the values, which may be negative; the total is whole.
 * Missing cases: none; no values and a total of 0 give no values.
 * @throws RangeError when a value is not finite, the total is not whole, or the values do not add up to within one of
 * it (they are rounded here, not scaled).
 * @example largestRemainder([13.28, 28.49, 32.23], 74) // [13, 29, 32]
 */
export function largestRemainder(values: readonly number[], total: number): number[] {
  values.forEach((value, i) => requireRange(`values[${i}]`, value, ANY_NUMBER));
  if (!Number.isSafeInteger(total)) throw new RangeError(`total must be a whole number, got ${total}`);
  const sum = values.reduce((partial, value) => partial + value, 0);
  if (values.length === 0 ? total !== 0 : Math.abs(sum - total) >= 1)
    throw new RangeError(`values must add up to within one of the total ${total}, got ${sum}`);
  const whole = values.map(Math.floor);
  const short = total - whole.reduce((partial, value) => partial + value, 0);
  const byRemainder = [...values.keys()].sort((i, j) => remainder(values, j) - remainder(values, i) || i - j);
  const raised = new Set(byRemainder.slice(0, short));
  // Adding 0 turns the -0 of Math.floor(-0) into a plain zero.
  return whole.map((value, i) => value + (raised.has(i) ? 1 : 0));
}

function remainder(values: readonly number[], i: number): number {
  const value = at(values, i);
  return value - Math.floor(value);
}

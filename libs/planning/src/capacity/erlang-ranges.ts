import { requireRange } from '../figures/require-range.ts';

/** Loads and places above a million are a mistake in units, and would make the recursions run for seconds. */
export const UP_TO_A_MILLION = [0, 1e6] as const;

/** Below 1e-9 the tolerance on the refusal (1e-12) would no longer be small beside it. */
const REFUSAL = [1e-9, 0.999999] as const;

/** @throws RangeError when the load is not a number of Erlang from 0 to a million. */
export function requireLoad(load: number): void {
  requireRange('load', load, UP_TO_A_MILLION);
}

/** @throws RangeError when the places are not a number from 0 to a million. */
export function requirePlaces(places: number): void {
  requireRange('places', places, UP_TO_A_MILLION);
}

/** @throws RangeError when the accepted refusal is not a share from 1e-9 to 0.999999. */
export function requireMaxRefusal(maxRefusal: number): void {
  requireRange('maxRefusal', maxRefusal, REFUSAL);
}

/** Rounding guard on the accepted refusal: B(2 places, load 1) is 0.2 exactly and must count as at most 0.2. */
export const REFUSAL_TOLERANCE = 1e-12;

/** @throws RangeError when a number of things that cannot be divided is not whole. */
export function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be whole, got ${value}`);
}

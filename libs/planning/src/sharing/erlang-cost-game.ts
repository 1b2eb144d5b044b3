import { requireMaxRefusal } from '../capacity/erlang-ranges.ts';
import { placesForRefusalContinuous } from '../capacity/places-for-refusal-continuous.ts';
import { placesForRefusal } from '../capacity/places-for-refusal.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** Cost of places kept for several parties together: a fixed cost, and a cost for every place that their load needs. */
export interface ErlangCostGame {
  /** Mean number of citizens of each party who would be in service if places were never short, in Erlang. */
  readonly loads: readonly number[];
  /** What a service costs before its first place. */
  readonly fixed: number;
  readonly perPlace: number;
  /** Accepted share of citizens who find every place taken. */
  readonly maxRefusal: number;
  /** Whole places, as they are built; left out, fractional places, which share a bill without a staircase. */
  readonly whole?: boolean;
}

/**
 * Cost of a load in the Erlang cost game; no load needs no service.
 * @throws RangeError when there are no loads, a load, the fixed cost or the cost per place is negative or not finite,
 * or maxRefusal is outside 1e-9 to 0.999999.
 */
export function costOfLoad(game: ErlangCostGame): (load: number) => number {
  const { loads, fixed, perPlace, maxRefusal, whole = false } = game;
  requireRange('loads.length', loads.length, [1, Infinity]);
  loads.forEach((load, i) => requireRange(`loads[${i}]`, load, NOT_NEGATIVE));
  requireRange('fixed', fixed, NOT_NEGATIVE);
  requireRange('perPlace', perPlace, NOT_NEGATIVE);
  requireMaxRefusal(maxRefusal);
  const places = whole ? placesForRefusal : placesForRefusalContinuous;
  return (load) => (load === 0 ? 0 : fixed + perPlace * places(load, maxRefusal));
}

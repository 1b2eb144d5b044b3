import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { placesForRefusal } from './places-for-refusal.ts';

/** What is asked for: a need, the places there will be, and the refusal that is accepted. */
export interface RefusalGoalInput {
  readonly need: number;
  readonly places: number;
  readonly maxRefusal: number;
}

/** Whole places that reach the goal, and how many more than planned that is. */
export interface RefusalGoal {
  readonly required: number;
  /** 0 where the planned places are enough. */
  readonly more: number;
}

/**
 * Places for a goal — how many places a target group needs so that at most the accepted share finds none, and how many
 * more that is than are planned [erlang1917].
 * Unit: need in citizens (Erlang), places in whole places, refusal a share.
 * Missing cases: none; without need no place is required.
 * @throws RangeError when the need or the places are negative or maxRefusal is outside 1e-9 to 0.999999.
 * @example refusalGoal({ need: 10, places: 12, maxRefusal: 0.05 }) // { required: 15, more: 3 }
 */
export function refusalGoal({ need, places, maxRefusal }: RefusalGoalInput): RefusalGoal {
  requireRange('places', places, NOT_NEGATIVE);
  const required = placesForRefusal(need, maxRefusal);
  return { required, more: Math.max(0, required - Math.floor(places)) };
}

import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** Moves that were counted, and what was known before counting. */
export interface TransitionCount {
  /** Moves from one state to another in the period. */
  readonly events: number;
  /** Time that all citizens together spent in the state they moved from, e.g. in person-months. */
  readonly personTime: number;
  /** The rate elsewhere or earlier, in the same unit. */
  readonly priorRate: number;
  /** How much person-time the prior rate is worth: that of a typical stock in one year. */
  readonly priorPersonTime: number;
}

/** A rate, and whether it was observed at all. */
export interface TransitionRate {
  /** Moves per unit of person-time. */
  readonly rate: number;
  /** True when no move was seen, so that the rate says only what was believed before. */
  readonly priorOnly: boolean;
}

/**
 * Transition rate — how often citizens in a state move on, from counted moves and person-time with a gamma prior:
 * (events + k · prior) / (person-time + k), the mean of the gamma posterior [gelman2013]. Divides sums by sums, since
 * the mean of monthly ratios is unstable for small stocks.
 * Unit: moves per unit of person-time, that of the arguments.
 * Missing cases: none; without moves the prior alone speaks, and `priorOnly` says so.
 * @throws RangeError when a number is negative, priorPersonTime is not above 0, or moves were counted in no time.
 * @example transitionRate({ events: 3, personTime: 500, priorRate: 0.01, priorPersonTime: 100 }).rate // 0.006666666666666667
 */
export function transitionRate(count: TransitionCount): TransitionRate {
  const { events, personTime, priorRate, priorPersonTime } = count;
  requireRange('events', events, NOT_NEGATIVE);
  requireRange('personTime', personTime, NOT_NEGATIVE);
  requireRange('priorRate', priorRate, NOT_NEGATIVE);
  requireRange('priorPersonTime', priorPersonTime, [Number.MIN_VALUE, Infinity]);
  if (events > 0 && personTime === 0)
    throw new RangeError(`personTime must be above 0 when moves were counted, got ${personTime}`);
  return {
    rate: (events + priorPersonTime * priorRate) / (personTime + priorPersonTime),
    priorOnly: events === 0,
  };
}

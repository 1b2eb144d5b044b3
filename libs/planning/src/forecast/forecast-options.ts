import { requireRange } from '../figures/require-range.ts';
import { requireYear } from './require-year.ts';

/** How far and how to forecast. */
export interface ForecastOptions {
  /** Years ahead of the last counted year, 1 to 25. */
  readonly horizon: number;
  /** How much of the yearly drift is left after each year, 0 (none) to 1 (all); 0.8 up to 7 counts, 0.9 above. */
  readonly phi?: number;
  /** Share of outcomes that the interval is meant to hold, 0.01 to 0.999; 0.8 when not given. */
  readonly level?: number;
  /** Counts before this year belong to another law or another way of counting, and are not used. */
  readonly restartYear?: number;
}

/** Options that have been checked. */
export interface ForecastSettings {
  readonly horizon: number;
  readonly level: number;
  readonly phi: number | undefined;
}

/** How often an interval holds the outcome when the caller does not say: one in ten lies above, one in ten below. */
export const USUAL_LEVEL = 0.8;

/** Checked options with what was left out filled in. @throws RangeError naming the option out of range. */
export function forecastSettings(options: ForecastOptions): ForecastSettings {
  const { horizon, phi, level = USUAL_LEVEL, restartYear } = options;
  requireRange('horizon', horizon, [1, 25]);
  if (!Number.isInteger(horizon)) throw new RangeError(`horizon must be a whole number, got ${horizon}`);
  if (phi !== undefined) requireRange('phi', phi, [0, 1]);
  if (restartYear !== undefined) requireYear('restartYear', restartYear);
  requireLevel(level);
  return { horizon, level, phi };
}

/** @throws RangeError when the level of an interval is not a share that one can be made for. */
export function requireLevel(level: number): void {
  requireRange('level', level, [0.01, 0.999]);
}

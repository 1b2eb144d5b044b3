import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import type { RateBasis } from './daily-rate.ts';

/**
 * Income from a rate — what a daily rate brings in over a year: the rate for every day that somebody pays for. At the
 * budgeted occupancy it is the cost that the rate was set to cover; below it, the service has a deficit
 * [serviceloven174].
 * Unit: DKK; the rate in DKK a day. An occupancy above 1 is a service that takes in more than it has places for.
 * Missing cases: none; no places earn nothing.
 * @throws RangeError when the rate, the places or the occupancy is negative, or the days are outside 1 to 366.
 * @example rateIncome(3000, { places: 20, occupancy: 0.9, days: 365 }) // 19_710_000
 */
export function rateIncome(dkkPerDay: number, { places, occupancy, days }: RateBasis): number {
  requireRange('dkkPerDay', dkkPerDay, NOT_NEGATIVE);
  requireRange('places', places, NOT_NEGATIVE);
  requireRange('occupancy', occupancy, NOT_NEGATIVE);
  requireRange('days', days, [1, 366]);
  return dkkPerDay * places * occupancy * days;
}

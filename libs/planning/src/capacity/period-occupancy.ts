import { type Figure, missing } from '../figures/figure.ts';
import { occupancyRate } from './occupancy-rate.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A stretch of days with unchanged figures, such as a month. */
export interface OccupancyPeriod {
  readonly occupied: number;
  readonly available: number;
  readonly days: number;
}

/** The daily rate is set for a year; less than half of one says nothing about it. */
const FEWEST_DAYS = 183;

/**
 * Period occupancy — occupied place-days as a share of available place-days, the one that matches a daily rate
 * [de-bruin2010].
 * Place-days stay right when the number of places changes during the year; an average of months does not.
 * Unit: places and days, result a share; above 1 is legal.
 * Missing cases: `too-short` when the periods cover less than half a year, `no-capacity` when no place-days were
 * available.
 * @throws RangeError when a number is negative or not finite.
 * @example periodOccupancy([{ occupied: 18, available: 20, days: 365 }]) // { value: 0.9 }
 */
export function periodOccupancy(periods: readonly OccupancyPeriod[]): Figure {
  let [days, occupiedDays, availableDays] = [0, 0, 0];
  for (const period of periods) {
    for (const [name, value] of Object.entries(period)) requireRange(name, value, NOT_NEGATIVE);
    days += period.days;
    occupiedDays += period.occupied * period.days;
    availableDays += period.available * period.days;
  }
  return days < FEWEST_DAYS ? missing('too-short') : occupancyRate(occupiedDays, availableDays);
}

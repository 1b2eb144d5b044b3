import { type Figure, figure, missing } from '../figures/figure.ts';
import { dailyRate, type RateBasis, type RateCost, type RateElementName } from './daily-rate.ts';

/** One step from nothing to the rate. */
export interface RateStep {
  readonly step: RateElementName | 'empty-places';
  /** In a year; empty places cost nothing of their own. */
  readonly amountDkk: Figure;
  readonly dkkPerDay: Figure;
}

/**
 * Rate build-up — how a daily rate is made: every part of the cost for a day of a place, and what is added because
 * the days of the places that are expected to stand empty are paid for by the others. The steps add up to the rate of
 * `dailyRate` [serviceloven174] [bdo2026].
 * Unit: DKK a day, not rounded; amounts in DKK a year.
 * Missing cases: `no-capacity` without places; the amount of the empty places is `not-applicable`.
 * @throws RangeError as `dailyRate`.
 * @example rateBuildUp(
 *   { directDkk: 7_300_000, indirectDkk: 0, overheadShare: 0, depreciationDkk: 0, interestDkk: 0, pensionsDkk: 0,
 *     afterRegulationDkk: 0 },
 *   { places: 10, occupancy: 0.8, days: 365 },
 * )[7] // { step: 'empty-places', amountDkk: { missing: 'not-applicable' }, dkkPerDay: { value: 500 } }
 */
export function rateBuildUp(cost: RateCost, basis: RateBasis): RateStep[] {
  const { elements, costDkk } = dailyRate(cost, basis);
  const days = basis.places * basis.days;
  const perDay = (amountDkk: number): Figure =>
    days === 0 ? missing('no-capacity') : figure(amountDkk / days);
  return [
    ...elements.map(({ element, amountDkk }) => ({
      step: element,
      amountDkk: figure(amountDkk),
      dkkPerDay: perDay(amountDkk),
    })),
    {
      step: 'empty-places',
      amountDkk: missing('not-applicable'),
      dkkPerDay: perDay(costDkk * (1 / basis.occupancy - 1)),
    },
  ];
}

import { type Figure, figure, missing } from '../figures/figure.ts';
import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A year's cost of a service. All elements are named, so that none is forgotten; one that does not apply is 0. */
export interface RateCost {
  /** Staff, food, activities, buildings in use: what the service itself pays. */
  readonly directDkk: number;
  /** What others pay for the service, such as its share of a centre's management. */
  readonly indirectDkk: number;
  /** Central administration as a share of the direct cost; a percentage of the agreement. */
  readonly overheadShare: number;
  readonly depreciationDkk: number;
  readonly interestDkk: number;
  /** Civil-servant pensions earned in the year. */
  readonly pensionsDkk: number;
  /** From `afterRegulation`: a deficit to collect is positive, a surplus to give back negative. */
  readonly afterRegulationDkk: number;
}

/** What the cost is divided by. */
export interface RateBasis {
  /** Full-year places. */
  readonly places: number;
  /** Budgeted occupancy, 0.01–1. */
  readonly occupancy: number;
  /** Days of the year on which the service is open and billed. */
  readonly days: number;
}

/** What a part of the cost is, in the order in which it is shown. */
export type RateElementName =
  'direct' | 'indirect' | 'overhead' | 'depreciation' | 'interest' | 'pensions' | 'after-regulation';

/** One part of the cost, in a year and in the rate. */
export interface RateElement {
  readonly element: RateElementName;
  readonly amountDkk: number;
  readonly dkkPerDay: Figure;
}

/** A daily rate and what it is built of. */
export interface DailyRate {
  readonly dkkPerDay: Figure;
  readonly costDkk: number;
  /** Days expected to be paid for in the year: places × occupancy × days. */
  readonly paidDays: number;
  readonly elements: readonly RateElement[];
}

/**
 * Daily rate (_takst_) — the price of one place for one day that covers the service's average long-term cost
 * [serviceloven174] [bdo2026]: direct and indirect cost, overhead, depreciation, interest and pensions, with the
 * surplus or deficit of an earlier year, divided by places × budgeted occupancy × days.
 * Unit: DKK a day, not rounded; overhead and occupancy are shares.
 * Missing cases: `no-capacity` when there are no places.
 * @throws RangeError when an amount is not finite or, save for the after-regulation, negative, the overhead is outside
 * 0 to 1, places are negative, the occupancy is outside 0.01 to 1 or the days are outside 1 to 366.
 * @example dailyRate(
 *   { directDkk: 24_000_000, indirectDkk: 0, overheadShare: 0, depreciationDkk: 0, interestDkk: 0, pensionsDkk: 0,
 *     afterRegulationDkk: 0 },
 *   { places: 20, occupancy: 0.95, days: 365 },
 * ).dkkPerDay // { value: 3460.7065609228553 }
 */
export function dailyRate(cost: RateCost, basis: RateBasis): DailyRate {
  requireCost(cost);
  requireRange('places', basis.places, NOT_NEGATIVE);
  requireRange('occupancy', basis.occupancy, [0.01, 1]);
  requireRange('days', basis.days, [1, 366]);
  const paidDays = basis.places * basis.occupancy * basis.days;
  const perDay = (amountDkk: number): Figure =>
    paidDays === 0 ? missing('no-capacity') : figure(amountDkk / paidDays);
  const elements = elementsOf(cost).map(([element, amountDkk]) => ({
    element,
    amountDkk,
    dkkPerDay: perDay(amountDkk),
  }));
  const costDkk = elements.reduce((sum, { amountDkk }) => sum + amountDkk, 0);
  return { dkkPerDay: perDay(costDkk), costDkk, paidDays, elements };
}

function elementsOf(cost: RateCost): [RateElementName, number][] {
  return [
    ['direct', cost.directDkk],
    ['indirect', cost.indirectDkk],
    ['overhead', cost.overheadShare * cost.directDkk],
    ['depreciation', cost.depreciationDkk],
    ['interest', cost.interestDkk],
    ['pensions', cost.pensionsDkk],
    ['after-regulation', cost.afterRegulationDkk],
  ];
}

function requireCost({ overheadShare, afterRegulationDkk, ...amounts }: RateCost): void {
  for (const [name, amount] of Object.entries(amounts)) requireRange(name, amount, NOT_NEGATIVE);
  requireRange('overheadShare', overheadShare, [0, 1]);
  requireRange('afterRegulationDkk', afterRegulationDkk, ANY_NUMBER);
}

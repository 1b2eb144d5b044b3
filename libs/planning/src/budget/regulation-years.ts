import { isPresent } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { type AfterRegulation, afterRegulation, type RegulationRule } from './after-regulation.ts';
import { dailyRate, type RateBasis, type RateCost } from './daily-rate.ts';
import { rateIncome } from './rate-income.ts';

/** A service whose places are paid for by a rate, year after year. */
export interface RatedService {
  /** The cost of every year, in fixed prices. */
  readonly cost: Omit<RateCost, 'afterRegulationDkk'>;
  /** Places, budgeted occupancy and days that every rate is set with. */
  readonly basis: RateBasis;
  readonly actualOccupancy: number;
  readonly rule: RegulationRule;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A year of it. */
export interface RegulationYear extends AfterRegulation {
  readonly year: number;
  readonly dkkPerDay: number;
  /** What earlier years have put into this year's rate: a deficit to collect is positive. */
  readonly takenUpDkk: number;
  /** The year's cost with what is taken up: what the rate was to bring in. */
  readonly costDkk: number;
  readonly incomeDkk: number;
}

/**
 * Regulation over the years — what becomes of the rate when the occupancy stays at another level than it was set
 * with: each year's rate, income and result, and the part outside the agreement's band that a later rate takes up
 * [serviceloven174] [nordjylland2018]. No rate falls below 0; a surplus beyond that is carried forward.
 * Unit: DKK and DKK a day, in fixed prices; shares.
 * Missing cases: none.
 * @throws RangeError when there are no places, the years are not whole and in order, an amount is taken up in less
 * than one year, and as `dailyRate` and `afterRegulation`.
 * @example regulationYears({
 *   cost: { directDkk: 24_000_000, indirectDkk: 0, overheadShare: 0, depreciationDkk: 0, interestDkk: 0, pensionsDkk: 0 },
 *   basis: { places: 20, occupancy: 0.96, days: 365 }, actualOccupancy: 0.9,
 *   rule: { band: 0.05, beyondBand: 'excess', yearsLater: 1 }, firstYear: 2027, lastYear: 2028,
 * }).map(({ resultDkk }) => Math.round(resultDkk)) // [-1_500_000, -1_518_750]
 */
export function regulationYears(service: RatedService): RegulationYear[] {
  const { rule, firstYear, lastYear } = service;
  requireRange('yearsLater', rule.yearsLater, [1, Infinity]);
  requireRange('lastYear', lastYear, [firstYear, firstYear + 100]);
  const years: RegulationYear[] = [];
  for (let year = firstYear; year <= lastYear; year++) years.push(regulationYear(service, year, years));
  return years;
}

function regulationYear(
  { cost, basis, actualOccupancy, rule }: RatedService,
  year: number,
  before: readonly RegulationYear[],
): RegulationYear {
  const { costDkk: ordinaryDkk } = dailyRate({ ...cost, afterRegulationDkk: 0 }, basis);
  const dueDkk = before.reduce(
    (due, earlier) => due + (earlier.rateYear === year ? earlier.afterRegulationDkk : 0),
    0,
  );
  const takenUpDkk = Math.max(dueDkk, -ordinaryDkk);
  const { dkkPerDay, costDkk } = dailyRate({ ...cost, afterRegulationDkk: takenUpDkk }, basis);
  if (!isPresent(dkkPerDay)) throw new RangeError(`places must be above 0, got ${basis.places}`);
  const rate = Math.max(0, dkkPerDay.value);
  const incomeDkk = rateIncome(rate, { ...basis, occupancy: actualOccupancy });
  const carriedDkk = before[before.length - 1]?.carriedForwardDkk ?? 0;
  const regulated = afterRegulation(
    {
      year,
      incomeDkk,
      costDkk: Math.max(0, costDkk),
      broughtForwardDkk: carriedDkk + (takenUpDkk - dueDkk),
      budgetDkk: ordinaryDkk,
    },
    rule,
  );
  return { year, dkkPerDay: rate, takenUpDkk, costDkk: Math.max(0, costDkk), incomeDkk, ...regulated };
}

import type { Figure } from '../figures/figure.ts';

/** Citizens in need of a service on the counting day of one year. A year without a count is missing, never 0. */
export interface YearNeed {
  readonly year: number;
  readonly need: Figure;
}

/**
 * Expected citizens by year: the population of the year, age group by age group, times the share in need of each
 * (`expectedByAge`); past years as counted, coming years as projected. The number of inhabitants serves where need is
 * not known by age: only ratios between years, and between municipalities, count.
 */
export type ExpectedByYear = ReadonlyMap<number, number>;

/** One forecast year: the need, and the part of its change that ages and population explain alone. */
export interface YearForecast extends YearNeed {
  /** Citizens more (or fewer, when negative) than in the last counted year if the share in need stayed as it is. */
  readonly demographicPart: Figure;
}

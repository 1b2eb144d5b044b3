import { figure, type Figure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { requireCounts } from '../numerics/require-counts.ts';
import { requireLevel, USUAL_LEVEL } from './forecast-options.ts';
import { quantilesOfSum, type StayersAndNewcomers } from './stayers-and-newcomers.ts';

/** A municipality's citizens in a target group of short stays, and what is expected of it. */
export interface StockFlowInput {
  /** Citizens in service at the last count. */
  readonly count: number;
  /** Share of them still in service a year later, as from `retentionFromFlows`. */
  readonly retention: number;
  /** The count that the last year's population makes usual, as from `empiricalBayes`. */
  readonly expected: number;
  /** The same for each coming year. */
  readonly expectedAhead: readonly number[];
}

/** One year ahead. */
export interface StockFlowYear {
  /** Citizens: the mean, and the limits that hold it with the level's chance. */
  readonly count: Figure;
  /** The number that is as likely to be reached as not. */
  readonly median: number;
  /** Mean number of today's citizens still there. */
  readonly stayers: number;
  /** Mean number of citizens who came in between and are still there. */
  readonly newcomers: number;
  readonly variance: number;
}

/**
 * Stock and flow of counts — citizens one year and more ahead as today's citizens who stay, a binomial number, plus
 * the newcomers, a Poisson number that brings the municipality back to what is usual for it: the integer-valued
 * autoregression [al-osh-alzaid1987] of an endless number of places. Mean μₜ₊ₕ + ρʰ(y − μₜ); the limits are quantiles
 * of the exact convolution. For stays under about two years or many zeros; where what is usual falls faster than
 * citizens leave, there are no newcomers.
 * Unit: citizens; retention and level shares (0.8 by default: one count in ten below, one in ten above).
 * Missing cases: none; nobody now and nobody expected gives 0. A count for each entry of `expectedAhead`.
 * @throws RangeError when the count is not a whole number of at least 0, an expected count is negative, the retention
 * is not a share or the level not between 0.01 and 0.999.
 * @example stockFlowCounts({ count: 12, retention: 0.8, expected: 9, expectedAhead: [9.3] })[0].count
 * // { value: 11.700000000000001, lo: 9, hi: 14 }
 */
export function stockFlowCounts(input: StockFlowInput, level = USUAL_LEVEL): StockFlowYear[] {
  const { count, retention, expected, expectedAhead } = input;
  requireCounts('count', [count]);
  requireRange('retention', retention, [0, 1]);
  requireRange('expected', expected, NOT_NEGATIVE);
  expectedAhead.forEach((usual, i) => requireRange(`expectedAhead[${i}]`, usual, NOT_NEGATIVE));
  requireLevel(level);
  return expectedAhead.map((usual, i) => {
    const stay = retention ** (i + 1);
    const newcomers = Math.max(0, usual - stay * expected);
    return yearAhead({ citizens: count, chance: stay, newcomers }, level);
  });
}

function yearAhead(parts: StayersAndNewcomers, level: number): StockFlowYear {
  const { citizens, chance, newcomers } = parts;
  const quantile = quantilesOfSum(parts);
  const tail = (1 - level) / 2;
  const stayers = citizens * chance;
  return {
    count: { ...figure(stayers + newcomers), lo: quantile(tail), hi: quantile(1 - tail) },
    median: quantile(0.5),
    stayers,
    newcomers,
    variance: stayers * (1 - chance) + newcomers,
  };
}

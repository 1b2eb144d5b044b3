import { type Figure } from '../figures/figure.ts';
import { quantile } from '../figures/quantile.ts';
import { requireRange } from '../figures/require-range.ts';
import {
  furthestEffects,
  type UncertainFactors,
  uncertainFactors,
  type UncertainPrevention,
} from './case-uncertainty.ts';
import { fullEffect } from './full-effect.ts';
import { type PreventionPlan, preventionPlan } from './prevention-plan.ts';
import { type CaseDraw, PreventionRun } from './prevention-run.ts';
import { requireWhole } from './require-whole.ts';

/** The net present value of an uncertain business case. */
export interface Simulation {
  readonly draws: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  /** Values that 5, 10, 25, 50, 75, 90 and 95 % of the draws lie below. */
  readonly quantiles: readonly { readonly share: number; readonly netPresentValue: Figure }[];
  /** Twenty equally likely net present values, rising: the middle of every twentieth of the draws. */
  readonly outcomes: readonly Figure[];
  /** Share of the draws with a net present value above 0. */
  readonly positiveShare: number;
  /** Standard error of that share. */
  readonly positiveShareError: number;
}

const OUTCOMES = 20;
const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** A normal distribution has no value at share 0, and no generator of 32 or 53 bits comes nearer to it than this. */
const SMALLEST_SHARE = 2 ** -54;

/**
 * Simulation of a business case — how likely it is that prevention pays, by Monte Carlo [glasserman2003]: effect PERT
 * [malcolm1959], unit cost and wage normal, mean stays log-normal, each drawn through its inverse distribution. One
 * draw serves the system with and without prevention alike (common random numbers), so that only prevention differs.
 * Every draw takes the same numbers in the same order — effect, unit cost, wage, stays — whatever is uncertain: a
 * stored seed repeats the result to the last bit.
 * Unit: money as in `costs`, shares 0–1; `random` returns numbers from 0 to below 1.
 * Missing cases: none.
 * @throws RangeError as `preventionCase` and `pert`, also when the highest effect takes a number beyond what can be; when
 * draws is not a whole number between 2 and a million, a standard deviation is outside 0–1, or `random` leaves 0–1.
 * @example
 * // `programme` as in the example of `preventionCase`: 594.87 for the whole effect, less 50.
 * const uncertainty = { effect: { low: 0, mode: 0.5, high: 1 }, unitCostSd: 0, wageSd: 0, logStaySd: 0 };
 * simulate({ ...programme, uncertainty }, 2, () => 0.5).mean // 247.4352848690905
 */
export function simulate(uncertain: UncertainPrevention, draws: number, random: () => number): Simulation {
  requireWhole('draws', draws, [2, 1e6]);
  const plan = preventionPlan(uncertain);
  const factors = uncertainFactors(uncertain.uncertainty, plan.levers.length);
  const changes = plan.levers.map(({ change }) => change);
  for (const reached of furthestEffects(uncertain.uncertainty, changes)) fullEffect(plan, reached);
  const run = new PreventionRun(plan);
  const nextShare = (): number => shareFrom(random);
  return summary(Array.from({ length: draws }, () => run.compute(nextDraw(plan, factors, nextShare))));
}

function shareFrom(random: () => number): number {
  const share = random();
  requireRange('random()', share, [0, 1 - 2 ** -53]);
  return Math.max(share, SMALLEST_SHARE);
}

/** The order of these calls is part of what a stored seed means. */
function nextDraw(plan: PreventionPlan, factors: UncertainFactors, nextShare: () => number): CaseDraw {
  const reached = factors.effects(nextShare());
  const unitCost = factors.unitCost(nextShare());
  const wage = factors.wage(nextShare());
  const stays = plan.flow.names.map(() => factors.stay(nextShare()));
  return { reached, unitCost, wage, stays };
}

function summary(values: readonly number[]): Simulation {
  const draws = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (draws - 1));
  const positiveShare = values.filter((value) => value > 0).length / draws;
  return {
    draws,
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(draws),
    quantiles: SHARES.map((share) => ({ share, netPresentValue: quantile(values, share) })),
    outcomes: Array.from({ length: OUTCOMES }, (_, i) => quantile(values, (i + 0.5) / OUTCOMES)),
    positiveShare,
    positiveShareError: Math.sqrt((positiveShare * (1 - positiveShare)) / draws),
  };
}

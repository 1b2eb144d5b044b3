import type { UncertainFactors } from './case-uncertainty.ts';
import { at } from '../numerics/at.ts';
import { stateIndex } from './flow-model.ts';
import type { PreventionPlan } from './prevention-plan.ts';
import { asAssumed, type CaseDraw } from './prevention-run.ts';
import { requireWhole } from './require-whole.ts';

/** One uncertain assumption: all effects together, one of them, a price, or the stay in a state. */
export type TornadoLever =
  | { readonly of: 'effects' }
  | { readonly of: 'effect'; readonly index: number }
  | { readonly of: 'unit-cost' }
  | { readonly of: 'wage' }
  | { readonly of: 'stay'; readonly state: string };

/** The draw with everything at its median: a factor of 1, but for the effect. */
export function medianDraw(plan: PreventionPlan, factors: UncertainFactors): CaseDraw {
  return { ...asAssumed(plan), reached: factors.effects(0.5) };
}

/**
 * The median draw with one assumption moved to another share of its distribution, and its factor there; of effects
 * that each have an estimate of their own the mean.
 */
export function movedDraw(
  lever: TornadoLever,
  share: number,
  { plan, factors }: { readonly plan: PreventionPlan; readonly factors: UncertainFactors },
): { readonly factor: number; readonly draw: CaseDraw } {
  const median = medianDraw(plan, factors);
  switch (lever.of) {
    case 'effects': {
      const reached = factors.effects(share);
      return { factor: mean(reached), draw: { ...median, reached } };
    }
    case 'effect': {
      requireWhole('index of a tornado lever', lever.index, [0, median.reached.length - 1]);
      const factor = at(factors.effects(share), lever.index);
      return { factor, draw: { ...median, reached: replaced(median.reached, lever.index, factor) } };
    }
    case 'unit-cost': {
      const factor = factors.unitCost(share);
      return { factor, draw: { ...median, unitCost: factor } };
    }
    case 'wage': {
      const factor = factors.wage(share);
      return { factor, draw: { ...median, wage: factor } };
    }
    case 'stay': {
      const factor = factors.stay(share);
      const state = stateIndex('state of a tornado lever', lever.state, plan.flow.names);
      return { factor, draw: { ...median, stays: replaced(median.stays, state, factor) } };
    }
  }
}

/** Without effects nothing can be reached. */
function mean(reached: readonly number[]): number {
  return reached.reduce((sum, share) => sum + share, 0) / Math.max(1, reached.length);
}

function replaced(values: readonly number[], index: number, value: number): number[] {
  return values.map((old, i) => (i === index ? value : old));
}

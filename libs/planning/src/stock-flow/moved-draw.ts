import type { UncertainFactors } from './case-uncertainty.ts';
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
  return asAssumed(plan, factors.effect(0.5));
}

/** The median draw with one assumption moved to another share of its distribution, and its factor there. */
export function movedDraw(
  lever: TornadoLever,
  share: number,
  { plan, factors }: { readonly plan: PreventionPlan; readonly factors: UncertainFactors },
): { readonly factor: number; readonly draw: CaseDraw } {
  const median = medianDraw(plan, factors);
  switch (lever.of) {
    case 'effects':
    case 'effect': {
      const factor = factors.effect(share);
      return { factor, draw: { ...median, reached: movedEffects(lever, median.reached, factor) } };
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

function movedEffects(
  lever: TornadoLever & { of: 'effects' | 'effect' },
  reached: readonly number[],
  factor: number,
): number[] {
  if (lever.of === 'effects') return reached.map(() => factor);
  requireWhole('index of a tornado lever', lever.index, [0, reached.length - 1]);
  return replaced(reached, lever.index, factor);
}

function replaced(values: readonly number[], index: number, value: number): number[] {
  return values.map((old, i) => (i === index ? value : old));
}

import type {
  PertEstimate,
  PreventionAssumptions,
  StockFlowModel,
  UncertainPrevention,
} from '@tilbudsvifte/planning';
import { type AssumedEffect } from './assumed-effects.ts';
import { planningLever } from './effect-fields.ts';
import type { Programme, SupportState, View } from './read-programme.ts';

function startStock(states: readonly SupportState[]): Pick<StockFlowModel, 'startStock'> {
  const now = states.flatMap(({ name, citizensNow }) =>
    citizensNow === undefined ? [] : [[name, citizensNow]],
  );
  return now.length === 0 ? {} : { startStock: Object.fromEntries(now) };
}

/** An effect of nothing changes nothing, and has no share that could be reached. */
const real = (effects: readonly AssumedEffect[]): readonly AssumedEffect[] =>
  effects.filter(({ change }) => change.value !== 0);

/** What the planning library calculates with, in whole kroner, for one way of counting money. */
export function planningCase(programme: Programme, view: View): PreventionAssumptions {
  const { states, effects, avoidable, months } = programme;
  return {
    base: {
      states: states.map(({ name, meanStayMonths, exitShares, entriesPerMonth }) => ({
        name,
        meanStayMonths,
        exitShares,
        entriesPerMonth,
      })),
      ...startStock(states),
    },
    effects: {
      levers: real(effects).map(({ effect, change }) => planningLever(effect, change.value)),
      rampMonths: programme.rampMonths,
    },
    costs: {
      costPerMonth: Object.fromEntries(states.map(({ name, costPerMonth }) => [name, costPerMonth])),
      avoidableShare: avoidable[view],
      caseload: programme.caseload,
      caseworkerPerMonth: programme.caseworkerPerMonth,
      investments: programme.investments,
      support: programme.support,
    },
    horizonMonths: months,
    discount: programme.discount,
  };
}

/** Ends of an effect as shares of its most likely size; a change of nothing at one end is a share of 0, never −0. */
function estimateOf({ change: { low, value, high } }: AssumedEffect): PertEstimate {
  const [one, other] = [low / value + 0, high / value + 0];
  return { low: Math.min(one, other), mode: 1, high: Math.max(one, other) };
}

/** The same with its uncertainty: each effect between its own ends, prices and stays around what is assumed. */
export function uncertainCase(programme: Programme, view: View): UncertainPrevention {
  const { effects, sds } = programme;
  return {
    ...planningCase(programme, view),
    uncertainty: {
      effect: real(effects).map(estimateOf),
      unitCostSd: sds.cost,
      wageSd: sds.wage,
      logStaySd: sds.stay,
    },
  };
}

/** The effects that the planning library knows, in its order. */
export function effectsOf({ effects }: Programme): readonly AssumedEffect[] {
  return real(effects);
}

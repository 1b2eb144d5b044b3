import { requireRange } from '../figures/require-range.ts';
import { requireDiscount } from './cash-flow-ranges.ts';
import { flowNumbers, type FlowNumbers, type StockFlowModel } from './flow-model.ts';
import { type CostNumbers, costNumbers, type PreventionCosts } from './prevention-costs.ts';
import { type LeverCell, leverCells, type PreventionEffects } from './prevention-effects.ts';
import { HORIZON_MONTHS, requireWhole } from './require-whole.ts';
import { requireWayOut } from './require-way-out.ts';

/** Everything that a business case for prevention assumes. */
export interface PreventionAssumptions {
  /** The system as it runs without prevention. */
  readonly base: StockFlowModel;
  readonly effects: PreventionEffects;
  readonly costs: PreventionCosts;
  readonly horizonMonths: number;
  /** Share a year in fixed prices, e.g. 0.035; 0 counts all years alike. */
  readonly discount: number;
}

/** Checked assumptions as numbers. */
export interface PreventionPlan {
  readonly flow: FlowNumbers;
  readonly levers: readonly LeverCell[];
  readonly rampMonths: number;
  readonly costs: CostNumbers;
  readonly months: number;
  readonly discount: number;
}

export function preventionPlan(assumptions: PreventionAssumptions): PreventionPlan {
  const { base, effects, costs, horizonMonths, discount } = assumptions;
  requireWhole('horizonMonths', horizonMonths, HORIZON_MONTHS);
  requireDiscount(discount);
  requireRange('rampMonths', effects.rampMonths, [0, Infinity]);
  const flow = flowNumbers(base);
  requireWayOut(flow.names, flow.shares);
  return {
    flow,
    levers: leverCells(effects.levers, flow.names),
    rampMonths: effects.rampMonths,
    costs: costNumbers(costs, flow.names, horizonMonths),
    months: horizonMonths,
    discount,
  };
}

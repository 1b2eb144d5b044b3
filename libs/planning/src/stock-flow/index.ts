export { breakEvenEffect } from './break-even-effect.ts';
export { type CaseUncertainty, type UncertainPrevention } from './case-uncertainty.ts';
export { type FlowState, type StockFlowModel } from './flow-model.ts';
export { internalRate } from './internal-rate.ts';
export { type TornadoLever } from './moved-draw.ts';
export { netPresentValue } from './net-present-value.ts';
export { paybackMonths } from './payback-months.ts';
export { paybackYears } from './payback-years.ts';
export { type Pert, pert, type PertEstimate } from './pert.ts';
export { type CashFlowPeriod } from './present-value.ts';
export { type BeforeAfter, type PreventionCase, preventionCase } from './prevention-case.ts';
export {
  AVOIDABLE_SHARE,
  type Investment,
  type PreventionCosts,
  type StateSupport,
} from './prevention-costs.ts';
export { type PreventionEffects, type PreventionLever } from './prevention-effects.ts';
export { type PreventionAssumptions } from './prevention-plan.ts';
export { type PreventionYear } from './prevention-years.ts';
export { type Simulation, simulate } from './simulate.ts';
export { type StockFlow, stockFlow } from './stock-flow.ts';
export { stockPath } from './stock-path.ts';
export { type Tornado, type TornadoBar, type TornadoEnd, tornado } from './tornado.ts';
export { type TransitionCount, transitionRate, type TransitionRate } from './transition-rate.ts';
export { xoshiro128 } from '../numerics/xoshiro128.ts';

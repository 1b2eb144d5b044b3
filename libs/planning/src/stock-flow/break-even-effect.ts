import { figure, type Figure, missing } from '../figures/figure.ts';
import { findRoot } from '../numerics/find-root.ts';
import { fullEffect } from './full-effect.ts';
import { type PreventionAssumptions, preventionPlan } from './prevention-plan.ts';
import { asAssumed, PreventionRun } from './prevention-run.ts';

/**
 * Break-even effect — the share k* of all assumed effects at which the net present value is exactly 0, by root search
 * [chandrupatla1997]; the caseload and the investment stay whole [brealey2020]. What a decision must believe in: is at
 * least this much likely?
 * Unit: share 0–1 of the assumed effects.
 * Missing cases: `not-applicable` when not even the whole effect pays. 0 when it pays without any effect.
 * @throws RangeError as `preventionCase`.
 * @example breakEvenEffect(programme) // { value: 0.08405189724212846 } for the programme in the example of `preventionCase`
 */
export function breakEvenEffect(assumptions: PreventionAssumptions): Figure {
  const plan = preventionPlan(assumptions);
  fullEffect(plan, asAssumed(plan).reached);
  const run = new PreventionRun(plan);
  const worthAt = (share: number): number => run.compute(asAssumed(plan, share));
  if (worthAt(0) >= 0) return figure(0);
  return worthAt(1) < 0 ? missing('not-applicable') : figure(findRoot(worthAt, 0, 1));
}

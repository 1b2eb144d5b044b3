import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { type FlowNumbers, requireShareSum, SHORTEST_STAY_MONTHS } from './flow-model.ts';
import { applyChanges, type FlowTables, newTables } from './flow-tables.ts';
import { fillChanges } from './prevention-effects.ts';
import type { PreventionPlan } from './prevention-plan.ts';

/**
 * The numbers of the model when the effect is whole, checked: a change beyond −100 % or shares above 1 cannot be.
 * Numbers on the way there lie between these and those without prevention, so they need no check of their own.
 */
export function fullEffect(plan: PreventionPlan, reached: readonly number[]): FlowTables {
  const states = plan.flow.names.length;
  const changes = newTables(states);
  const tables = newTables(states);
  fillChanges(changes, plan.levers, reached);
  applyChanges(plan.flow, changes, { ramp: 1, into: tables });
  requireTables(plan.flow, tables);
  return tables;
}

function requireTables({ names }: FlowNumbers, { stays, shares, entries }: FlowTables): void {
  names.forEach((name, i) => {
    requireRange(`meanStayMonths of ${name} with prevention`, stays.at(0, i), [
      SHORTEST_STAY_MONTHS,
      Infinity,
    ]);
    requireRange(`entriesPerMonth of ${name} with prevention`, entries.at(0, i), NOT_NEGATIVE);
    for (const share of shares.row(i)) requireRange(`exitShares of ${name} with prevention`, share, [0, 1]);
    requireShareSum(`exitShares of ${name} with prevention`, shares.row(i));
  });
}

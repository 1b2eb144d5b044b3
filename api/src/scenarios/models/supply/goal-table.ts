import { type Figure, isPresent, type Present, refusalGoal } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import type { KnownSupply } from './known-supply.ts';
import { needInYear } from './need-in-year.ts';
import type { GoalAsked, SupplyPlan } from './read-supply-plan.ts';
import type { Position } from './year-position.ts';
import type { YearResult } from './year-result.ts';

/** Whole places that reach a goal, and how many more than there will be, without and with the changes. */
export function goalRows(facts: KnownSupply, plan: SupplyPlan, years: readonly YearResult[]): ScenarioRow[] {
  return plan.goals.flatMap((goal) => {
    const group = facts.groups.find(({ targetGroup }) => targetGroup === goal.targetGroup);
    const position = years.find(({ year }) => year === goal.year)?.position;
    if (!group || !position) return [];
    const need = needInYear(group, plan.need, { year: goal.year, baseYear: facts.baseYear });
    const placesIn = ({ groups }: Position): number => groups.get(goal.targetGroup)?.places ?? 0;
    const [base, scenario] = [placesIn(position.base), placesIn(position.scenario)];
    const solve = (of: 'required' | 'more', places: number): Figure =>
      overLimits(need, (citizens) => refusalGoal({ need: citizens, places, maxRefusal: goal.refusal })[of]);
    const known = (places: number): Figure => (isPresent(need) ? { value: places } : need);
    return [
      {
        targetGroup: goal.targetGroup,
        unit: group.unit,
        year: goal.year,
        ...refusalOf(goal),
        need,
        requiredPlaces: solve('required', base),
        placesBase: known(base),
        moreBase: solve('more', base),
        placesScenario: known(scenario),
        moreScenario: solve('more', scenario),
      },
    ];
  });
}

function refusalOf({ refusal }: GoalAsked): { readonly refusal: Present } {
  return { refusal: { value: refusal } };
}

function overLimits(need: Figure, of: (citizens: number) => number): Figure {
  if (!isPresent(need)) return need;
  const { value, lo, hi } = need;
  if (lo === undefined || hi === undefined) return { value: of(value) };
  return { value: of(value), lo: of(lo), hi: of(hi) };
}

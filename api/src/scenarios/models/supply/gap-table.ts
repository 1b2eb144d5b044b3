import {
  type Figure,
  figure,
  type GroupPosition,
  isPresent,
  mapFigure,
  supplyGap,
} from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import type { KnownGroup, KnownSupply } from './known-supply.ts';
import { needBasis, needInYear } from './need-in-year.ts';
import type { SupplyPlan } from './read-supply-plan.ts';
import type { YearResult } from './year-result.ts';

/** Need against places of every target group in every year, without and with the changes. */
export function gapRows(facts: KnownSupply, plan: SupplyPlan, years: readonly YearResult[]): ScenarioRow[] {
  return facts.groups.flatMap((group) => years.map((year) => gapRow(group, { facts, plan, year })));
}

interface RowInput {
  readonly facts: KnownSupply;
  readonly plan: SupplyPlan;
  readonly year: YearResult;
}

function gapRow(group: KnownGroup, { facts, plan, year: { year, position } }: RowInput): ScenarioRow {
  const { targetGroup, unit } = group;
  const when = { year, baseYear: facts.baseYear };
  const need = needInYear(group, plan.need, when);
  const [base, scenario] = [position.base.groups.get(targetGroup), position.scenario.groups.get(targetGroup)];
  const read = (from: GroupPosition | undefined, of: (known: GroupPosition) => Figure): Figure =>
    from ? of(from) : mapFigure(need, () => 0);
  const gap = (from: GroupPosition | undefined, rule: 'atOccupancy' | 'atRefusal'): Figure =>
    read(from, ({ places }) => gapWithLimits(need, places, { plan, rule }));
  return {
    targetGroup,
    unit,
    year,
    needBasis: needBasis(group, plan.need, when),
    need,
    requiredPlaces: read(base, ({ required }) => figure(required)),
    requiredAtRefusal: read(base, ({ requiredAtRefusal }) => figure(requiredAtRefusal)),
    placesBase: read(base, ({ places }) => figure(places)),
    placesScenario: read(scenario, ({ places }) => figure(places)),
    gapBase: gap(base, 'atOccupancy'),
    gapScenario: gap(scenario, 'atOccupancy'),
    gapAtRefusalBase: gap(base, 'atRefusal'),
    gapAtRefusalScenario: gap(scenario, 'atRefusal'),
    availabilityBase: read(base, ({ availability }) => availability),
    availabilityScenario: read(scenario, ({ availability }) => availability),
    bottleneckBase: position.base.bottleneck.has(targetGroup),
    bottleneckScenario: position.scenario.bottleneck.has(targetGroup),
  };
}

/** Places − required places; the more the need, the lower. */
function gapWithLimits(
  need: Figure,
  places: number,
  { plan, rule }: { readonly plan: SupplyPlan; readonly rule: 'atOccupancy' | 'atRefusal' },
): Figure {
  if (!isPresent(need)) return need;
  const at = (citizens: number): number =>
    supplyGap({
      served: citizens,
      waiting: 0,
      places,
      occupancy: plan.occupancy,
      maxRefusal: plan.refusal,
    }).gaps[rule];
  const { value, lo, hi } = need;
  if (lo === undefined || hi === undefined) return figure(at(value));
  return { value: at(value), lo: at(hi), hi: at(lo) };
}

import {
  type GroupPosition,
  isPresent,
  type OfferedService,
  type SupplyPosition,
} from '@tilbudsvifte/planning';
import type { KnownGroup, KnownService, KnownSupply } from './known-supply.ts';
import { rememberedPosition } from './remembered-positions.ts';
import { atEnd, needInYear, type RangeEnd } from './need-in-year.ts';
import type { SupplyPlan } from './read-supply-plan.ts';
import type { Offered } from './offered-services.ts';

/** Need against places of all target groups whose need is shown, unit by unit. */
export interface Position {
  readonly unmet: number;
  readonly bottleneck: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, GroupPosition>;
}

/** Positions of a year without and with the scenario's changes. */
export interface YearPosition {
  readonly base: Position;
  readonly scenario: Position;
}

/** What the positions of a year are made from. */
export interface PositionInput {
  readonly facts: KnownSupply;
  readonly plan: SupplyPlan;
  readonly services: ReadonlyMap<string, KnownService>;
  readonly offered: Offered;
  readonly year: number;
  readonly end: RangeEnd;
}

/** Need of every group against the services that can take it, at one end of the need's limits. */
export function yearPosition(input: PositionInput): YearPosition {
  const { facts, plan, services, offered, year, end } = input;
  const { baseYear } = facts;
  const needOf = (group: KnownGroup): number | undefined =>
    atEnd(needInYear(group, plan.need, { year, baseYear }), end);
  const rule = { occupancy: plan.occupancy, maxRefusal: plan.refusal };
  const units = [...new Set(facts.groups.map(({ unit }) => unit))].map((unit) => {
    // What is withheld takes no part, so that nothing can be read back from it.
    const groups = facts.groups.flatMap((group) => {
      const need = needOf(group);
      return group.unit === unit && need !== undefined ? [{ key: group.targetGroup, need }] : [];
    });
    const inUnit = (all: readonly OfferedService[]): OfferedService[] =>
      all.filter(({ key }) => services.get(key)?.unit === unit);
    const [before, after] = [inUnit(offered.base), inUnit(offered.scenario)];
    const base = rememberedPosition(groups, before, rule);
    return { base, scenario: isSame(before, after) ? base : rememberedPosition(groups, after, rule) };
  });
  return { base: whole(units.map(({ base }) => base)), scenario: whole(units.map((one) => one.scenario)) };
}

function isSame(before: readonly OfferedService[], after: readonly OfferedService[]): boolean {
  return (
    before.length === after.length &&
    before.every((service, i) => {
      const other = after[i];
      return other?.key === service.key && other.places === service.places && other.groups === service.groups;
    })
  );
}

/** Places of one unit never cover for another: what is missing is added. */
function whole(units: readonly SupplyPosition[]): Position {
  return {
    unmet: units.reduce((sum, { unmet }) => sum + unmet, 0),
    bottleneck: new Set(units.flatMap(({ bottleneck }) => bottleneck)),
    groups: new Map(units.flatMap(({ groups }) => groups.map((group) => [group.key, group] as const))),
  };
}

/** Groups whose need is withheld or not known, so that they are in no total. */
export function groupsWithoutNeed({ groups }: KnownSupply): readonly KnownGroup[] {
  return groups.filter(({ now }) => !isPresent(now));
}

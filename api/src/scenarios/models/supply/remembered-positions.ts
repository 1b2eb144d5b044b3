import {
  type GroupNeed,
  type OfferedService,
  type PlanningRule,
  supplyPosition,
  type SupplyPosition,
} from '@tilbudsvifte/planning';

/** Enough for a scenario's years, ends and changes; a slider asks for most of them again with every move. */
const MOST_REMEMBERED = 256;

const remembered = new Map<string, SupplyPosition>();

/** The position of a unit's groups; one that was calculated before from the same numbers is not calculated again. */
export function rememberedPosition(
  groups: readonly GroupNeed[],
  services: readonly OfferedService[],
  rule: PlanningRule,
): SupplyPosition {
  const numbers = [
    rule.occupancy,
    rule.maxRefusal,
    groups,
    services.map(({ places, groups: of }) => [places, of]),
  ];
  const name = JSON.stringify(numbers);
  const position = remembered.get(name) ?? supplyPosition(groups, services, rule);
  // Asked for again: now the newest.
  remembered.delete(name);
  remembered.set(name, position);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return position;
}

import { type OfferedService, supplyAfterChanges } from '@tilbudsvifte/planning';
import type { KnownService, KnownSupply } from './known-supply.ts';
import type { SupplyPlan } from './read-supply-plan.ts';

/** Services with their places at the end of a year, without and with what the scenario changes. */
export interface Offered {
  readonly base: readonly OfferedService[];
  readonly scenario: readonly OfferedService[];
}

/** What there is at the end of a year: today's services, the register's plans, and the scenario's changes. */
export function offeredIn(
  { services, decided }: KnownSupply,
  { changes }: SupplyPlan,
  year: number,
): Offered {
  const today = services.map(({ id, places, targetGroups }) => ({ key: id, places, groups: targetGroups }));
  const last = `${year}-12-31`;
  const base = supplyAfterChanges(today, decided, last);
  // What the register has closed by then cannot be changed any more.
  const scenario = changes.some(({ date }) => date <= last)
    ? supplyAfterChanges(today, [...decided, ...changes], last)
    : base;
  return { base, scenario };
}

/** All services that there are or that the scenario opens, by id. */
export function servicesById(facts: KnownSupply, { opened }: SupplyPlan): ReadonlyMap<string, KnownService> {
  return new Map([...facts.services, ...opened].map((service) => [service.id, service]));
}

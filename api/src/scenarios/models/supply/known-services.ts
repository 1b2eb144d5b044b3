import { figure, isPresent, missing, occupancyRate } from '@tilbudsvifte/planning';
import type { PlanRow } from '../../../analyses/forecasts/forecasts.query.ts';
import type { UnitService } from '../../../analyses/supply-gaps/unit-groups.ts';
import { pooledPlaces, type TradeFacts } from '../../../analyses/trade/trade-facts.ts';
import type { KnownService, KnownServiceType, KnownUse } from './known-supply.ts';
import type { YearlyCosts } from './yearly-costs.ts';

/** What services are made known from. */
export interface ServicesInput {
  /** Services with places in the base year. */
  readonly services: readonly UnitService[];
  /** Decided plans within the area. */
  readonly plans: readonly PlanRow[];
  readonly serviceTypes: readonly KnownServiceType[];
  readonly costs: YearlyCosts;
  /** None where no use is reported yet. */
  readonly trade: TradeFacts | undefined;
}

/** Services of the area in order of id, with those that the register plans to open. */
export function knownServices(input: ServicesInput): KnownService[] {
  const all = [...input.services, ...plannedServices(input)];
  return all.map((service) => knownService(service, input)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Services in the register's plans that have no places yet. */
function plannedServices({ services, plans, serviceTypes }: ServicesInput): UnitService[] {
  const known = new Set(services.map(({ id }) => id));
  const planned = new Map(plans.filter(({ id }) => !known.has(id)).map((plan) => [plan.id, plan]));
  return [...planned.values()].flatMap(({ id, municipality, serviceType, targetGroups }) => {
    const unit = serviceTypes.find(({ code }) => code === serviceType)?.unit;
    const none = { places: 0, vacantPlaces: null, availableDays: 0, occupiedDays: 0 };
    return unit ? [{ id, municipality, serviceType, targetGroups, unit, ...none }] : [];
  });
}

function knownService(service: UnitService, { costs, trade }: ServicesInput): KnownService {
  const { id, municipality, serviceType, unit, targetGroups, places, availableDays, occupiedDays } = service;
  const occupancy = occupancyRate(occupiedDays, availableDays);
  const { dkk, assumed } = costs.of(service);
  return {
    id,
    municipality,
    operator: trade?.services.find((one) => one.id === id)?.partner ?? '',
    serviceType,
    unit,
    targetGroups,
    places,
    occupancy: isPresent(occupancy) ? occupancy.value : null,
    yearlyDkk: dkk,
    costAssumed: assumed && dkk !== null,
    use: useOf(id, trade),
  };
}

const noUse: KnownUse = {
  places: null,
  named: [],
  withheldBuyers: 0,
  withheldPlaces: missing('not-reported'),
};

/** Published buyers; the others are one whose places follow from the service's public total. */
function useOf(id: string, trade: TradeFacts | undefined): KnownUse {
  const sold = trade?.services.find((one) => one.id === id)?.sold ?? null;
  if (!trade || sold === null) return noUse;
  const found = trade.table.buyersOf(id, trade.release.quarter);
  const named = found
    .flatMap(({ buyer, value }) => (value === null ? [] : [{ buyer, places: value }]))
    .sort((a, b) => b.places - a.places || (a.buyer < b.buyer ? -1 : 1));
  const withheldBuyers = found.length - named.length;
  const rest = sold - named.reduce((sum, one) => sum + one.places, 0);
  return {
    places: sold,
    named,
    withheldBuyers,
    withheldPlaces: withheldBuyers === 0 ? figure(0) : pooledPlaces(rest, trade.release.threshold),
  };
}

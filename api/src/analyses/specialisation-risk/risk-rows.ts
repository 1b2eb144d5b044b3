import {
  type Figure,
  figure,
  isPresent,
  mannKendall,
  missing,
  RISK_ANCHORS,
  RISK_WEIGHTS,
  type RiskKey,
  specialisationRisk,
  type SpecialisationRisk,
} from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { CountedService, PlaceFacts } from '../places/place-facts.ts';
import { quarterBefore } from '../places/quarters.ts';
import { reportedPlaces, yearOccupancy } from '../places/reported-places.ts';
import type { RiskComponentBasis, SpecialisationRiskRow } from './specialisation-risk.answer.ts';

/**
 * Places that a service hardly runs on, and from which size is no concern: the professional limits of methods.md 6. At
 * most 5 per cent refused, 6 places reach 47 per cent occupancy and 20 places 72 per cent.
 */
export const CRITICAL_MASS = { minimum: 6, comfortable: 20 } as const;

/** Older years say little of where a service is going. */
const YEARS = 8;

/** What the risk of a service is read from. */
export interface RiskInput {
  readonly facts: PlaceFacts;
  readonly table: CountTable;
  /** Newest quarter with places, and with use by buyer. */
  readonly quarter: string;
  readonly useQuarter: string | undefined;
  /** All services of the region: the operator's share is of their places. */
  readonly region: readonly CountedService[];
}

/** The five components with their anchors, as the answer tells them. */
export const riskBasis: RiskComponentBasis[] = [
  { key: 'buyers', weight: RISK_WEIGHTS.buyers, ...RISK_ANCHORS.buyers },
  { key: 'trend', weight: RISK_WEIGHTS.trend, ...RISK_ANCHORS.trend },
  { key: 'level', weight: RISK_WEIGHTS.level, ...RISK_ANCHORS.level },
  {
    key: 'size',
    weight: RISK_WEIGHTS.size,
    zeroAt: CRITICAL_MASS.comfortable,
    oneAt: CRITICAL_MASS.minimum,
  },
  { key: 'operator', weight: RISK_WEIGHTS.operator, ...RISK_ANCHORS.operator },
];

/** Rows of the services, most flags first, then highest score; those without a score last among equals. */
export function riskRows(services: readonly CountedService[], input: RiskInput): SpecialisationRiskRow[] {
  const share = operatorShares(input);
  const rows = services.map((service) => riskRow(service, input, share(service)));
  return rows.sort(
    (a, b) => b.flags.length - a.flags.length || scoreOf(b) - scoreOf(a) || (a.service < b.service ? -1 : 1),
  );
}

const scoreOf = ({ score }: SpecialisationRiskRow): number => (isPresent(score) ? score.value : -1);

function riskRow(service: CountedService, input: RiskInput, operatorShare: Figure): SpecialisationRiskRow {
  const occupancy = yearsOf(service, input);
  const places = placesOf(service, input);
  const waiting = waitingOf(service, input);
  const paidDays = buyersOf(service, input);
  const criticalMass = CRITICAL_MASS;
  const risk = specialisationRisk({ paidDays, occupancy, places, criticalMass, operatorShare, waiting });
  const { id, name, municipality, serviceType, targetGroups, operator } = service;
  return {
    service: id,
    serviceName: name,
    municipality,
    serviceType,
    targetGroups: [...targetGroups],
    operator,
    ...componentsOf(risk),
    trendP: chanceOf(occupancy),
    score: risk.score,
    flags: [...risk.flags],
    questions: [...risk.questions],
  };
}

type Components = Omit<
  SpecialisationRiskRow,
  | 'service'
  | 'serviceName'
  | 'municipality'
  | 'serviceType'
  | 'targetGroups'
  | 'operator'
  | 'trendP'
  | 'score'
  | 'flags'
  | 'questions'
>;

function componentsOf({ components }: SpecialisationRisk): Components {
  const found = new Map(components.map((component) => [component.key, component]));
  const measure = (key: RiskKey): Figure => found.get(key)?.measure ?? missing('not-reported');
  const concern = (key: RiskKey): Figure => found.get(key)?.concern ?? missing('not-reported');
  return {
    buyerConcentration: measure('buyers'),
    buyersConcern: concern('buyers'),
    occupancyTrend: measure('trend'),
    trendConcern: concern('trend'),
    yearOccupancyRate: measure('level'),
    levelConcern: concern('level'),
    places: measure('size'),
    sizeConcern: concern('size'),
    operatorShare: measure('operator'),
    operatorConcern: concern('operator'),
  };
}

/** Buyers of the newest quarter, from the protected table only: one that is withheld withholds the component. */
function buyersOf({ id }: CountedService, { table, useQuarter }: RiskInput): Figure[] {
  if (useQuarter === undefined) return [];
  return table
    .buyersOf(id, useQuarter)
    .map(({ value }) => (value === null ? missing('withheld') : figure(value)));
}

/** Occupancy over years of four quarters that end with the newest one, oldest first, from the first reported year. */
function yearsOf(service: CountedService, { facts, quarter }: RiskInput): Figure[] {
  const years = Array.from({ length: YEARS }, (_, i) =>
    yearOccupancy([service], quarterBefore(quarter, 4 * (YEARS - 1 - i)), facts),
  );
  const first = years.findIndex(isPresent);
  return first < 0 ? [] : years.slice(first);
}

function chanceOf(occupancy: readonly Figure[]): Figure {
  const test = mannKendall(occupancy.filter(isPresent).map(({ value }) => value));
  return 'missing' in test ? test : figure(test.p);
}

function placesOf({ id }: CountedService, { facts, quarter }: RiskInput): Figure {
  const report = facts.report(id, quarter);
  const places = report?.staffedPlaces ?? report?.approvedPlaces;
  return places === undefined || places === null ? missing('not-reported') : figure(places);
}

function waitingOf({ id }: CountedService, { table, quarter }: RiskInput): Figure {
  return table.ofService({ measure: 'waiting', family: 'service', area: '', category: id, period: quarter });
}

/**
 * Share of a target group's places in the region that a service's operator runs; of its several groups, the one where
 * that share is largest, since there most would be lost. Only places of the same unit are held together.
 */
function operatorShares(input: RiskInput): (service: CountedService) => Figure {
  const open = input.region.filter((one) => reportedPlaces([one], input.quarter, input.facts).expected > 0);
  const sums = new Map<string, number>();
  for (const service of open) {
    const places = placesOf(service, input);
    if (!isPresent(places)) continue;
    for (const group of service.targetGroups)
      for (const key of [`${service.unit} ${group}`, `${service.unit} ${group} ${service.operator}`])
        sums.set(key, (sums.get(key) ?? 0) + places.value);
  }
  return ({ unit, operator, targetGroups }) => {
    const shares = targetGroups.flatMap((group) => {
      const all = sums.get(`${unit} ${group}`) ?? 0;
      return all > 0 ? [(sums.get(`${unit} ${group} ${operator}`) ?? 0) / all] : [];
    });
    return shares.length === 0 ? missing('no-capacity') : figure(Math.max(...shares));
  };
}

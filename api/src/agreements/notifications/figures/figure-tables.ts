import type { AccessAnswer } from '../../../analyses/access/access.answer.ts';
import type { CooperationAnswer } from '../../../analyses/cooperation/cooperation.answer.ts';
import type { ForecastsAnswer } from '../../../analyses/forecasts/forecasts.answer.ts';
import type { PlacesAnswer } from '../../../analyses/places/places.answer.ts';
import type { ServiceRangeAnswer } from '../../../analyses/service-range/service-range.answer.ts';
import type { SpecialisationRiskAnswer } from '../../../analyses/specialisation-risk/specialisation-risk.answer.ts';
import type { SupplyGapsAnswer } from '../../../analyses/supply-gaps/supply-gaps.answer.ts';
import type { TradeAnswer } from '../../../analyses/trade/trade.answer.ts';
import { byValue, hasAny, type TableShape } from './table-shape.ts';

const countedYears = 5;

/** How large the target group is, and is expected to become. */
const size: readonly TableShape[] = [
  {
    table: 'need',
    source: 'supply-gaps',
    columns: {
      unit: 'text',
      served: 'integer',
      waiting: 'integer',
      need: 'integer',
      expectedPlaces: 'integer',
    },
    rows: ({ figures }: SupplyGapsAnswer) => figures,
  },
  {
    table: 'forecast',
    source: 'forecasts',
    columns: {
      year: 'year',
      kind: 'text',
      need: 'integer',
      p10: 'integer',
      p90: 'integer',
      places: 'integer',
    },
    // The newest count is raised where municipalities have not reported, and is no longer a count.
    rows: ({ figures, totals }: ForecastsAnswer) =>
      figures
        .filter(({ year }) => year > totals.baseYear - countedYears)
        .map((row) => (row.status === 'raised' ? { ...row, kind: row.status } : row)),
  },
];

/** Which interventions and services there are for it, and who runs them. */
const services: readonly TableShape[] = [
  {
    table: 'range',
    source: 'service-range',
    columns: {
      serviceType: 'text',
      services: 'integer',
      operators: 'integer',
      places: 'integer',
      vacantPlaces: 'integer',
      largestOperatorShare: 'share',
    },
    rows: ({ figures }: ServiceRangeAnswer, group) => {
      const own = figures.filter((row) => row.targetGroup === group && hasAny(row.services));
      const all = own.filter(({ serviceType }) => serviceType === 'all');
      return [...own.filter(({ serviceType }) => serviceType !== 'all'), ...all];
    },
    isTotal: ({ serviceType }) => serviceType === 'all',
  },
  {
    table: 'operators',
    source: 'service-range',
    columns: { operatorType: 'text', services: 'integer', places: 'integer' },
    rows: ({ totals }: ServiceRangeAnswer, group) =>
      totals.operators.filter((row) => row.targetGroup === group && hasAny(row.services)),
  },
  {
    table: 'occupancy',
    source: 'places',
    columns: {
      serviceType: 'text',
      approvedPlaces: 'integer',
      vacantPlaces: 'integer',
      occupancyRate: 'share',
      yearOccupancyRate: 'share',
    },
    rows: ({ figures, totals }: PlacesAnswer) =>
      figures.filter(({ quarter }) => quarter === totals.lastQuarter),
  },
];

/** Where supply does not meet the need, and which services are vulnerable. */
const challenges: readonly TableShape[] = [
  {
    table: 'gaps',
    source: 'supply-gaps',
    columns: {
      unit: 'text',
      places: 'integer',
      gapToday: 'signed',
      gapAtOccupancy: 'signed',
      gapAtRefusal: 'signed',
      availability: 'share',
    },
    rows: ({ figures }: SupplyGapsAnswer) => figures,
  },
  {
    table: 'risk',
    source: 'specialisation-risk',
    columns: {
      serviceName: 'text',
      municipality: 'text',
      places: 'integer',
      yearOccupancyRate: 'share',
      score: 'integer',
    },
    rows: ({ figures }: SpecialisationRiskAnswer) => [...figures].sort(byValue(({ score }) => score)),
  },
];

/** How near the services are, and what the municipalities gain by having them together. */
const coordination: readonly TableShape[] = [
  {
    table: 'reach',
    source: 'access',
    columns: { unit: 'text', reach: 'share', municipalitiesWithService: 'integer' },
    rows: ({ totals }: AccessAnswer, group) =>
      totals.reach.filter(({ targetGroup }) => targetGroup === group),
  },
  {
    table: 'near',
    source: 'access',
    columns: { municipality: 'text', ownPlaces: 'integer', placesWithin: 'integer', nearestKm: 'integer' },
    rows: ({ figures }: AccessAnswer) => [...figures].sort(byValue(({ nearestKm }) => nearestKm)),
  },
  {
    table: 'pools',
    source: 'cooperation',
    columns: {
      cluster: 'text',
      municipalities: 'integer',
      need: 'integer',
      placesAlone: 'integer',
      placesPooled: 'integer',
      criticalMassPlaces: 'integer',
    },
    rows: ({ figures }: CooperationAnswer) =>
      figures.map(({ cluster = 'area', ...row }) => ({ cluster, ...row })),
    isTotal: ({ cluster }) => cluster === 'area',
  },
  {
    table: 'trade',
    source: 'trade',
    columns: {
      groups: 'text',
      allPlaces: 'integer',
      ownPlaces: 'integer',
      outsidePlaces: 'integer',
      outsideRate: 'share',
    },
    rows: ({ totals: { allPlaces, ownPlaces, outsidePlaces, outsideRate } }: TradeAnswer) => [
      { groups: 'all', allPlaces, ownPlaces, outsidePlaces, outsideRate },
    ],
  },
];

/** Tables of every section, in the order in which they are read. */
export const sectionTables = { size, services, challenges, coordination } as const;

import type { DataSource } from 'typeorm';
import type { ImportKind, Observation, ObservationOf } from '../observations.ts';
import { BatchWriter, type Written } from '../batch-writer.ts';

/** Each in a part of its own. */
export async function* streamOf(observations: Iterable<Observation>): AsyncGenerator<readonly Observation[]> {
  for (const observation of observations) yield [observation];
}

let deliveries = 0;

/** Store one accepted delivery. */
export function deliver<Kind extends ImportKind>(
  source: DataSource,
  kind: Kind,
  observations: readonly ObservationOf<Kind>[],
): Promise<Written> {
  const hash = `hash-${++deliveries}`;
  const about = {
    fileName: 'f.csv',
    format: 'csv',
    source: 'test',
    synthetic: false,
    reporter: 'sekretariat',
  };
  const rows = streamOf(observations as readonly Observation[]);
  return new BatchWriter(source).write({ kind, hash, ...about }, rows, () => ({
    fate: 'accept',
    notices: [],
  }));
}

export function placesOf(more: Partial<ObservationOf<'places'>> = {}): ObservationOf<'places'> {
  return {
    kind: 'places',
    serviceId: 'T1',
    municipalityCode: '0101',
    quarter: '2025K3',
    approvedPlaces: 12,
    staffedPlaces: 10,
    reservedPlaces: 1,
    vacantPlaces: 2,
    availablePlaceDays: 920,
    occupiedPlaceDays: 828,
    budgetedOccupancy: 0.95,
    waiting: 3,
    unchanged: false,
    ...more,
  };
}

export function needOf(more: Partial<ObservationOf<'need'>> = {}): ObservationOf<'need'> {
  return {
    kind: 'need',
    municipalityCode: '0101',
    year: 2025,
    targetGroup: 'AD_AUT',
    serviceType: 'ABL105',
    served: 20,
    waiting: 3,
    expectedPlaces: 25,
    trend: 'up',
    horizonYears: 5,
    onBehalfOf: null,
    remark: null,
    ...more,
  };
}

export function peopleOf(more: Partial<ObservationOf<'population'>> = {}): ObservationOf<'population'> {
  const place = {
    municipalityCode: '0101',
    year: 2025,
    date: '2025-01-01',
    nature: 'actual',
    projectionEdition: null,
  } as const;
  return { kind: 'population', ...place, age: 20, ageTo: 20, sex: 'm', persons: 100, ...more };
}

export function serviceOf(more: Partial<ObservationOf<'services'>> = {}): ObservationOf<'services'> {
  return {
    kind: 'services',
    serviceId: 'T1',
    name: 'Botilbud',
    operatorType: 'municipal',
    operatorCode: '0101',
    municipalityCode: '0101',
    serviceType: 'ABL105',
    legalBasis: 'almenboligloven § 105',
    targetGroups: ['AD_AUT'],
    specialisation: 'specialised',
    validFrom: '2015-01-01',
    validTo: null,
    ...more,
  };
}

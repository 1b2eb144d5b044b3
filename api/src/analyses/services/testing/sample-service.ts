import { figure, missing } from '@tilbudsvifte/planning';
import type { ServiceRow } from '../services.answer.ts';

/** A service of the register. */
export function sampleService(more: Partial<ServiceRow>): ServiceRow {
  return {
    id: 'T1',
    name: 'Botilbud',
    municipality: '0101',
    operatorType: 'municipal',
    operatorCode: '0101',
    serviceType: 'ABL105',
    unit: 'day',
    targetGroups: ['AD_AUT'],
    specialisation: 'specialised',
    quarter: '2025K4',
    reportedAt: '2026-01-15',
    approvedPlaces: figure(10),
    staffedPlaces: figure(10),
    vacantPlaces: figure(1),
    waiting: missing('not-reported'),
    occupancy: figure(0.9),
    rateDkk: figure(2500),
    rateYear: 2025,
    distanceKm: missing('not-applicable'),
    ...more,
  };
}

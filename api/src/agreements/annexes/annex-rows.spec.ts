import { sampleContext, sampleGroup, sampleType } from '../../analyses/testing/sample-context.ts';
import type { RegisterRow } from '../../analyses/services/services.query.ts';
import { serviceRows } from './annex-rows.ts';

const context = sampleContext({
  serviceTypes: [sampleType('BO107'), sampleType('AKT104', { unit: 'daytime' })],
  targetGroups: [sampleGroup('AD_AUT')],
});
const service = (id: string, more: Partial<RegisterRow> = {}): RegisterRow => ({
  id,
  name: id,
  municipality: '0101',
  operatorType: 'municipal',
  operatorCode: '0101',
  serviceType: 'BO107',
  legalBasis: '§ 107',
  targetGroups: ['AD_AUT'],
  specialisation: 'specialised',
  validFrom: '2020-01-01',
  validTo: null,
  quarter: '2025K4',
  reportedAt: '2026-01-15',
  approvedPlaces: 20,
  staffedPlaces: 20,
  vacantPlaces: 1,
  availableDays: 1840,
  occupiedDays: 1748,
  rateDkk: 2500,
  rateYear: 2025,
  ...more,
});
const ids = (
  annex: Parameters<typeof serviceRows>[1],
  register: readonly RegisterRow[],
): (string | undefined)[] => serviceRows(context, annex, register).map((row) => row.service);

test('all services by type and name, each with its occupancy and rate: 1748 of 1840 days are 95 per cent', () => {
  const rows = serviceRows(context, 'services', [service('T2', { name: 'Å' }), service('T1', { name: 'A' })]);
  expect(rows.map((row) => row.service)).toEqual(['T1', 'T2']);
  expect(rows[0]).toMatchObject({
    unit: 'day',
    occupancyRate: { value: 0.95 },
    rateDkk: { value: 2500 },
    rateYear: 2025,
  });
});

test('the most specialised are those that the register calls so, not the highly specialised', () => {
  const register = [
    service('T1'),
    service('T2', { specialisation: 'highly-specialised' }),
    service('T3', { specialisation: 'most-specialised' }),
  ];
  expect(ids('most-specialised', register)).toEqual(['T3']);
});

test('large services are residential with more than 100 approved places', () => {
  const register = [
    service('T1', { approvedPlaces: 100 }),
    service('T2', { approvedPlaces: 101 }),
    service('T3', { approvedPlaces: 300, serviceType: 'AKT104' }),
    service('T4', { approvedPlaces: null }),
  ];
  expect(ids('large-services', register)).toEqual(['T2']);
});

test('what was not reported is missing, never zero', () => {
  const [row] = serviceRows(context, 'services', [
    service('T1', { vacantPlaces: null, occupiedDays: null, rateDkk: null, rateYear: null }),
  ]);
  const notReported = { missing: 'not-reported' };
  expect(row).toMatchObject({
    vacantPlaces: notReported,
    occupancyRate: notReported,
    rateDkk: notReported,
    rateYear: null,
  });
});

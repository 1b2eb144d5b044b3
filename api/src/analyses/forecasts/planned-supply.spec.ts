import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import { plannedSupply } from './planned-supply.ts';

const service = (id: string, places: number): SupplyRow => ({
  id,
  municipality: '0001',
  serviceType: 'BO',
  targetGroups: ['AUT'],
  places,
  vacantPlaces: 1,
  availableDays: 90,
  occupiedDays: 80,
});
const plan = (id: string, date: string, places: number, municipality = '0001') => ({
  id,
  date,
  places,
  municipality,
  serviceType: 'BO',
  targetGroups: ['AUT'],
});
const today = [service('A', 10), service('B', 5)];
const decided = {
  plans: [
    plan('A', '2025-12-31', 99),
    plan('A', '2026-07-01', 4),
    plan('B', '2027-01-01', -6),
    plan('C', '2027-07-01', 12),
    plan('D', '2026-01-01', 50, '0999'),
  ],
  closings: [{ id: 'A', validTo: '2028-06-30' }],
};
const placesIn = (year: number): Record<string, number> =>
  Object.fromEntries(
    plannedSupply(today, decided, { base: 2025, year, municipalities: ['0001'] }).map(({ id, places }) => [
      id,
      places,
    ]),
  );

describe('plannedSupply', () => {
  it('adds what takes effect after the last count and by the end of the year', () => {
    expect(placesIn(2025)).toEqual({ A: 10, B: 5 });
    expect(placesIn(2026)).toEqual({ A: 14, B: 5 });
  });

  it('opens new services and never leaves less than no place', () => {
    expect(placesIn(2027)).toEqual({ A: 14, B: 0, C: 12 });
  });

  it('takes out a service whose last day has passed', () => {
    expect(placesIn(2028)).toEqual({ B: 0, C: 12 });
  });
});

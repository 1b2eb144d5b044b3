import { groupSupply } from './group-supply.ts';
import type { SupplyRow } from './supply-gaps.query.ts';

const group = (targetGroup: string, need: number) => ({ targetGroup, unit: 'day', need });
const service = (id: string, places: number, targetGroups: string[], municipality = '0101'): SupplyRow => ({
  id,
  municipality,
  serviceType: 'ABL105',
  targetGroups,
  places,
  vacantPlaces: 0,
  availableDays: 0,
  occupiedDays: 0,
});

describe('groupSupply', () => {
  const groups = [group('A', 30), group('B', 12), group('C', 7)];
  const services = [
    service('S1', 10, ['A']),
    service('S2', 15, ['A', 'B'], '0147'),
    service('S3', 30, ['B', 'C']),
  ];

  test('55 places for 49 citizens, yet 5 unmet, with A as the bottleneck', () => {
    const { shared, isShared } = groupSupply(groups, services);
    expect(shared).toMatchObject({ unmet: 5, bottleneck: ['A'] });
    expect(isShared).toBe(true);
  });

  test('a place counts once: the groups’ shares add up to the places', () => {
    const { places, placesByMunicipality } = groupSupply(groups, services);
    expect([...places]).toEqual([
      ['A', 25],
      ['B', 19],
      ['C', 11],
    ]);
    expect([...placesByMunicipality.values()].reduce((sum, share) => sum + share, 0)).toBe(55);
    expect(placesByMunicipality.get('A|0147')).toBe(15);
  });

  test('nothing is shared where each place takes one group', () => {
    expect(groupSupply(groups, [service('S1', 10, ['A']), service('S2', 5, ['B'])]).isShared).toBe(false);
  });

  test('a service for other groups only lends no places', () => {
    expect(groupSupply([group('A', 3)], [service('S1', 9, ['X'])]).places.get('A')).toBe(0);
  });
});

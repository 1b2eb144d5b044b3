import { figure, type Figure, missing } from '@tilbudsvifte/planning';
import type { CooperationRow } from './cooperation.answer.ts';
import { dayTotals } from './day-totals.ts';

function row(unit: string, alone: Figure, pooled: Figure, saved: Figure): CooperationRow {
  const none = missing('not-applicable');
  return {
    targetGroup: unit,
    unit,
    municipalities: none,
    need: none,
    placesAlone: alone,
    placesInClusters: alone,
    placesPooled: pooled,
    savedInClusters: figure(0),
    savedPooled: saved,
    occupancyAlone: none,
    occupancyPooled: none,
    effectivePlaces: none,
    criticalMassPlaces: none,
    municipalitiesForCriticalMass: none,
  };
}

test('24-hour places are added with their ends, and withheld groups are counted, not guessed', () => {
  const rows = [
    row('day', { value: 30, lo: 29, hi: 31 }, figure(19), { value: 11, lo: 10, hi: 12 }),
    row('day', figure(20), figure(15), figure(5)),
    row('day', missing('withheld'), missing('withheld'), missing('withheld')),
    row('pupil', figure(100), figure(50), figure(50)),
  ];
  expect(dayTotals(rows)).toMatchObject({
    dayPlacesAlone: { value: 50, lo: 49, hi: 51 },
    dayPlacesPooled: { value: 34 },
    daySavedPooled: { value: 16, lo: 15, hi: 17 },
    groupsCounted: 2,
    groupsLeftOut: 1,
  });
  expect(dayTotals([]).daySavedPooled).toEqual({ missing: 'not-reported' });
});

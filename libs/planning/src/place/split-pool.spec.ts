import fc from 'fast-check';
import { erlangB } from '../capacity/erlang-b.ts';
import { placesForRefusal } from '../capacity/places-for-refusal.ts';
import { splitPool } from './split-pool.ts';

test('the example: loads 4 and 6 need 8 and 10 places apart, 15 together', () => {
  const split = splitPool({ loads: [4, 6], maxRefusal: 0.05, criticalPlaces: 9 });
  expect(split).toMatchObject({ placesApart: 18, placesTogether: 15, extraPlaces: 3 });
  expect(split.sites.map(({ load, places, belowCriticalMass }) => [load, places, belowCriticalMass])).toEqual(
    [
      [4, 8, true],
      [6, 10, false],
    ],
  );
});

test('29 municipalities with load 0.5 each need 87 places apart and 20 together', () => {
  const split = splitPool({ loads: new Array<number>(29).fill(0.5), maxRefusal: 0.05, criticalPlaces: 0 });
  expect(split).toMatchObject({ placesApart: 87, placesTogether: 20, extraPlaces: 67 });
});

test('each site says what share it refuses and how full it is', () => {
  // One place at load 0.25 refuses 0.25 / 1.25; two at load 1 refuse 0.5 / 2.5.
  const { sites } = splitPool({ loads: [0.25, 1], maxRefusal: 0.2, criticalPlaces: 2 });
  expect(sites).toEqual([
    { load: 0.25, places: 1, refused: { value: 0.2 }, occupancy: { value: 0.2 }, belowCriticalMass: true },
    { load: 1, places: 2, refused: { value: 0.2 }, occupancy: { value: 0.4 }, belowCriticalMass: false },
  ]);
});

test('a site without demand has no places, no refusal and no occupancy', () => {
  expect(splitPool({ loads: [0], maxRefusal: 0.05, criticalPlaces: 1 })).toEqual({
    sites: [
      {
        load: 0,
        places: 0,
        refused: { missing: 'no-demand' },
        occupancy: { missing: 'no-capacity' },
        belowCriticalMass: true,
      },
    ],
    placesApart: 0,
    placesTogether: 0,
    extraPlaces: 0,
  });
  expect(splitPool({ loads: [0], maxRefusal: 0.05, criticalPlaces: 0 }).sites[0]!.belowCriticalMass).toBe(
    false,
  );
  expect(splitPool({ loads: [], maxRefusal: 0.05, criticalPlaces: 0 }).sites).toEqual([]);
});

test('bad arguments are refused by name', () => {
  const pool = { loads: [1], maxRefusal: 0.05, criticalPlaces: 1 };
  expect(() => splitPool({ ...pool, criticalPlaces: -1 })).toThrow(
    new RangeError('criticalPlaces must be a finite number of at least 0, got -1'),
  );
  expect(() => splitPool({ ...pool, loads: [-1] })).toThrow('load must be');
  expect(() => splitPool({ ...pool, maxRefusal: 0 })).toThrow('maxRefusal must be');
});

test('splitting never saves places, and every site keeps to the accepted refusal', () => {
  const loads = fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(loads, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (parts, maxRefusal) => {
      const split = splitPool({ loads: parts, maxRefusal, criticalPlaces: 5 });
      expect(split.extraPlaces).toBeGreaterThanOrEqual(0);
      expect(split.extraPlaces).toBe(split.placesApart - split.placesTogether);
      for (const { load, places, refused, occupancy, belowCriticalMass } of split.sites) {
        expect(places).toBe(placesForRefusal(load, maxRefusal));
        expect(refused).toEqual({ value: erlangB(load, places) });
        expect('value' in refused && refused.value).toBeLessThanOrEqual(maxRefusal + 1e-12);
        expect('value' in occupancy && occupancy.value * places).toBeLessThanOrEqual(load);
        expect(belowCriticalMass).toBe(places < 5);
      }
    }),
    { numRuns: 1000 },
  );
});

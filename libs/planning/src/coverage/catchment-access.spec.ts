import fc from 'fast-check';
import { CATCHMENT_BANDS, catchmentAccess } from './catchment-access.ts';
import { isPresent } from '../figures/figure.ts';

describe('catchmentAccess', () => {
  test('one municipality beside one service has places per citizen', () => {
    expect(catchmentAccess({ need: [10], places: [5], distanceKm: [[3]] })).toEqual({
      ratio: [{ value: 0.5 }],
      access: [{ value: 0.5 }],
    });
  });

  test('half weight counts half on both sides: 20 places for 10 near and 20 farther citizens', () => {
    const found = catchmentAccess({ need: [10, 20], places: [20], distanceKm: [[15], [15.1]] });
    expect(found).toEqual({ ratio: [{ value: 1 }], access: [{ value: 1 }, { value: 0.5 }] });
  });

  test('nothing in reach is an access of 0, which is a value', () => {
    const found = catchmentAccess({ need: [10], places: [5], distanceKm: [[61]] });
    expect(found).toEqual({ ratio: [{ missing: 'no-demand' }], access: [{ value: 0 }] });
  });

  test('a service nobody needs has no ratio, and access to it alone is no answer', () => {
    const found = catchmentAccess({ need: [0], places: [5], distanceKm: [[3]] });
    expect(found).toEqual({ ratio: [{ missing: 'no-demand' }], access: [{ missing: 'no-demand' }] });
  });

  test('a municipality without need still has access to what serves others', () => {
    const found = catchmentAccess({ need: [10, 0], places: [5], distanceKm: [[3], [3]] });
    expect(found.access).toEqual([{ value: 0.5 }, { value: 0.5 }]);
  });

  test('the bands can be changed', () => {
    const bands = [{ upToKm: 100, weight: 1 }];
    expect(catchmentAccess({ need: [10], places: [5], distanceKm: [[61]], bands }).access).toEqual([
      { value: 0.5 },
    ]);
  });

  test('no municipalities and no services give empty lists', () => {
    expect(catchmentAccess({ need: [], places: [], distanceKm: [] })).toEqual({ ratio: [], access: [] });
    expect(catchmentAccess({ need: [4], places: [], distanceKm: [[]] })).toEqual({
      ratio: [],
      access: [{ value: 0 }],
    });
  });

  test('the usual bands: whole weight to 15 km, half to 30, a tenth to 60, nothing beyond', () => {
    expect(CATCHMENT_BANDS).toEqual([
      { upToKm: 15, weight: 1 },
      { upToKm: 30, weight: 0.5 },
      { upToKm: 60, weight: 0.1 },
    ]);
    const weight = (km: number): unknown =>
      catchmentAccess({ need: [1, 0], places: [1], distanceKm: [[0], [km]] }).access[1];
    expect([15, 15.001, 30, 30.001, 60].map(weight)).toEqual([
      { value: 1 },
      { value: 0.5 },
      { value: 0.5 },
      { value: 0.1 },
      { value: 0.1 },
    ]);
    expect(weight(60.001)).toEqual({ value: 0 });
  });

  test('one service with need in reach is an answer beside one without', () => {
    // Only the second municipality reaches service 1, and it has no need: the service counts for nobody.
    const found = catchmentAccess({
      need: [10, 0],
      places: [5, 7],
      distanceKm: [
        [3, 90],
        [3, 3],
      ],
    });
    expect(found.ratio).toEqual([{ value: 0.5 }, { missing: 'no-demand' }]);
    expect(found.access).toEqual([{ value: 0.5 }, { value: 0.5 }]);
  });

  test.each([
    [{ need: [-1] }, 'need[0] must be a finite number of at least 0, got -1'],
    [{ places: [-5] }, 'places[0] must be a finite number of at least 0, got -5'],
    [{ distanceKm: [[Number.NaN]] }, 'distanceKm must be a finite number of at least 0, got NaN'],
    [{ distanceKm: [] }, 'distanceKm must be 1 municipalities × 1 services'],
    [{ distanceKm: [[3, 4]] }, 'distanceKm must be 1 municipalities × 1 services'],
    [{ distanceKm: [[3], [4]] }, 'distanceKm must be 1 municipalities × 1 services'],
    [{ bands: [{ upToKm: 9, weight: -1 }] }, 'weight must be a finite number of at least 0, got -1'],
    [{ bands: [{ upToKm: -9, weight: 1 }] }, 'upToKm must be a finite number of at least 0, got -9'],
    [
      {
        bands: [
          { upToKm: 9, weight: 1 },
          { upToKm: 8, weight: 1 },
        ],
      },
      'upToKm must be a finite number of at least 9, got 8',
    ],
  ])('wrong input %j is refused by name', (wrong, message) => {
    expect(() => catchmentAccess({ need: [1], places: [5], distanceKm: [[3]], ...wrong })).toThrow(
      new RangeError(message),
    );
  });

  test('need × access adds up to the places that anyone can reach', () => {
    const km = fc.constantFrom(0, 14, 29, 59, 90);
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
        fc.array(fc.array(km, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
        (need, places, distanceKm) => {
          const { ratio, access } = catchmentAccess({ need, places, distanceKm });
          const used = access.reduce((sum, a, i) => sum + (isPresent(a) ? need[i]! * a.value : 0), 0);
          const reached = places.reduce((sum, count, s) => sum + (isPresent(ratio[s]!) ? count : 0), 0);
          expect(used).toBeCloseTo(reached, 8);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { catchmentAccess } from './catchment-access.ts';
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

  test('wrong input is refused by name', () => {
    expect(() => catchmentAccess({ need: [-1], places: [5], distanceKm: [[3]] })).toThrow('need[0]');
    expect(() => catchmentAccess({ need: [1], places: [5], distanceKm: [[Number.NaN]] })).toThrow(
      'distanceKm',
    );
    expect(() => catchmentAccess({ need: [1], places: [5], distanceKm: [] })).toThrow(
      '1 municipalities × 1 services',
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
      { numRuns: 300 },
    );
  });
});

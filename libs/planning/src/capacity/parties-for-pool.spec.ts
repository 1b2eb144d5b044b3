import fc from 'fast-check';
import { partiesForPool } from './parties-for-pool.ts';
import { placesForRefusal } from './places-for-refusal.ts';

test('29 municipalities of load 0.5 make a pool of 20 places, 28 do not', () => {
  expect(partiesForPool(0.5, 20, 0.05)).toEqual({ value: 29 });
  expect(placesForRefusal(28 * 0.5, 0.05)).toBe(19);
});

test('one party is enough for its own places, and no load makes no pool', () => {
  expect(partiesForPool(10, 15, 0.05)).toEqual({ value: 1 });
  expect(partiesForPool(10, 0, 0.05)).toEqual({ value: 1 });
  expect(partiesForPool(0, 15, 0.05)).toEqual({ missing: 'no-demand' });
});

test('it is the smallest number of parties whose pool is large enough', () => {
  const load = fc.double({ min: 0.1, max: 30, noNaN: true });
  fc.assert(
    fc.property(load, fc.integer({ min: 1, max: 120 }), (each, places) => {
      const found = partiesForPool(each, places, 0.05);
      const n = 'value' in found ? found.value : NaN;
      expect(placesForRefusal(n * each, 0.05)).toBeGreaterThanOrEqual(places);
      if (n > 1) expect(placesForRefusal((n - 1) * each, 0.05)).toBeLessThan(places);
    }),
  );
});

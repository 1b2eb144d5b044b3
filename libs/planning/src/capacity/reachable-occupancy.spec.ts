import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { reachableOccupancy } from './reachable-occupancy.ts';

const share = (places: number, maxRefusal: number): number => {
  const found = reachableOccupancy(places, maxRefusal);
  return isPresent(found) ? found.value : NaN;
};

test.each([
  [4, 0.36],
  [10, 0.59],
  [20, 0.72],
  [50, 0.85],
  [100, 0.9],
  [200, 0.94],
])('%p places refusing 5 %% can be occupied %p', (places, occupancy) => {
  expect(share(places, 0.05)).toBeCloseTo(occupancy, 2);
});

test('a service of ten places: the worked example', () => {
  expect(share(10, 0.05)).toBeCloseTo(0.5904921660496003, 14);
});

test('wrong arguments are refused by name', () => {
  expect(() => reachableOccupancy(-1, 0.05)).toThrow('places must be between 0 and 1000000, got -1');
  expect(() => reachableOccupancy(0, 1)).toThrow('maxRefusal must be between 1e-9 and 0.999999, got 1');
});

test('is a share over the whole range of places', () => {
  const places = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);
  const limit = fc.double({ min: -9, max: -0.1, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(places, limit, (on, maxRefusal) => {
      const occupancy = share(on, maxRefusal);
      expect(occupancy >= 0 && occupancy <= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('there is no occupancy without places', () => {
  expect(reachableOccupancy(0, 0.05)).toEqual({ missing: 'no-capacity' });
});

test('rises with the size of the service and with the accepted refusal, and stays below 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.005, max: 0.5, noNaN: true }),
      (places, refusal) => {
        const occupancy = share(places, refusal);
        expect(share(places + 1, refusal)).toBeGreaterThan(occupancy);
        expect(share(places, refusal * 1.1)).toBeGreaterThan(occupancy);
        expect(occupancy).toBeLessThan(1);
      },
    ),
    { numRuns: 1000 },
  );
});

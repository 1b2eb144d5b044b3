import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { reachableOccupancy } from './reachable-occupancy.ts';
import { refusalAtOccupancy } from './refusal-at-occupancy.ts';

const share = (places: number, occupancy: number): number => {
  const found = refusalAtOccupancy(places, occupancy);
  return isPresent(found) ? found.value : NaN;
};

test.each([
  [4, 0.83],
  [10, 0.65],
  [30, 0.37],
  [100, 0.14],
])('%p places that run at 95 %% refuse %p', (places, refused) => {
  expect(share(places, 0.95)).toBeCloseTo(refused, 2);
});

test('one place refuses its own occupancy', () => {
  expect(share(1, 0.5)).toBeCloseTo(0.5, 14);
});

test('an empty service refuses nobody, a full one everybody, none has no answer', () => {
  expect(refusalAtOccupancy(5, 0)).toEqual({ value: 0 });
  expect(refusalAtOccupancy(5, 1)).toEqual({ value: 1 });
  expect(refusalAtOccupancy(0, 0.9)).toEqual({ missing: 'no-capacity' });
});

test('wrong places are refused by name', () => {
  expect(() => refusalAtOccupancy(-1, 0.5)).toThrow('places must be between 0 and 1000000, got -1');
  expect(() => refusalAtOccupancy(0, -0.5)).toThrow('occupancy must be between 0 and 1, got -0.5');
});

test('is a share over the whole range of places', () => {
  const places = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (on, occupancy) => {
      const refused = share(on, occupancy);
      expect(refused >= 0 && refused <= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('an occupancy above 1 is refused: a load cannot be inferred from it', () => {
  expect(() => refusalAtOccupancy(5, 1.1)).toThrow('occupancy must be between 0 and 1, got 1.1');
});

test('undoes the reachable occupancy, for parts of a place too', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 200, noNaN: true }),
      fc.double({ min: 0.01, max: 0.8, noNaN: true }),
      (places, maxRefusal) => {
        const reached = reachableOccupancy(places, maxRefusal);
        expect(share(places, isPresent(reached) ? reached.value : NaN)).toBeCloseTo(maxRefusal, 8);
      },
    ),
    { numRuns: 1000 },
  );
});

test('stays a share up to the very last occupancy', () => {
  for (const places of [0.3, 1, 10, 1000])
    for (const occupancy of [1e-9, 0.999, 0.999999, 1 - 1e-12]) {
      const refused = share(places, occupancy);
      expect(refused >= 0 && refused <= 1).toBe(true);
    }
});

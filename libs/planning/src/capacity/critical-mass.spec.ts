import fc from 'fast-check';
import { criticalMass } from './critical-mass.ts';
import { isPresent } from '../figures/figure.ts';
import { reachableOccupancy } from './reachable-occupancy.ts';

test.each([
  [0.01, 36, 74, 121, 235, 682],
  [0.05, 18, 34, 52, 94, 238],
  [0.1, 12, 22, 32, 56, 133],
  [0.2, 7, 12, 18, 30, 67],
])('at refusal %p the table of critical masses holds', (maxRefusal, ...row) => {
  [0.7, 0.8, 0.85, 0.9, 0.95].forEach((occupancy, column) =>
    expect(criticalMass(occupancy, maxRefusal)).toEqual({ value: row[column] }),
  );
});

test('no target at all needs one place', () => {
  expect(criticalMass(0, 0.05)).toEqual({ value: 1 });
});

test('places that are never empty cannot refuse fewer than all', () => {
  expect(criticalMass(1, 0.05)).toEqual({ missing: 'not-applicable' });
  expect(criticalMass(1, 0.999999)).toEqual({ missing: 'not-applicable' });
  expect(criticalMass(0.9999999, 0.05)).toEqual({ missing: 'not-applicable' });
});

test('a target just within reach of a million places is reached, one beyond is not', () => {
  const reachable = reachableOccupancy(1e6, 0.05);
  const occupancy = isPresent(reachable) ? reachable.value : NaN;
  const pool = criticalMass(occupancy, 0.05);
  expect(isPresent(pool) ? pool.value : NaN).toBeGreaterThan(999_000);
  expect(isPresent(pool) ? pool.value : NaN).toBeLessThanOrEqual(1_000_000);
  expect(criticalMass(occupancy * (1 + 1e-6), 0.05)).toEqual({ missing: 'not-applicable' });
});

test('one place counts an exact tie as enough: half occupied, half refused', () => {
  expect(criticalMass(0.5, 0.5)).toEqual({ value: 1 });
  expect(criticalMass(0.5000001, 0.5)).toEqual({ value: 2 });
});

test('wrong arguments are refused by name', () => {
  expect(() => criticalMass(-0.1, 0.05)).toThrow('occupancy must be between 0 and 1, got -0.1');
  expect(() => criticalMass(1.1, 0.05)).toThrow('occupancy must be between 0 and 1, got 1.1');
  expect(() => criticalMass(0.9, 1)).toThrow('maxRefusal must be between 1e-9 and 0.999999, got 1');
});

test('is the first size whose reachable occupancy suffices', () => {
  const reaches = (places: number, occupancy: number, maxRefusal: number): boolean => {
    const reachable = reachableOccupancy(places, maxRefusal);
    return isPresent(reachable) && reachable.value >= occupancy;
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 0.95, noNaN: true }),
      fc.constantFrom(0.01, 0.05, 0.2),
      (occupancy, limit) => {
        const found = criticalMass(occupancy, limit);
        const places = isPresent(found) ? found.value : NaN;
        expect(reaches(places, occupancy - 1e-9, limit)).toBe(true);
        expect(reaches(places - 1, occupancy + 1e-9, limit)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});

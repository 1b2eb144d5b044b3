import fc from 'fast-check';
import { expectedByAge } from './expected-by-age.ts';

test('adds up what every age group makes one expect', () => {
  expect(expectedByAge([3000, 9000, 2500], [0.004, 0.006, 0.003])).toBe(73.5);
  expect(expectedByAge([], [])).toBe(0);
});

test.each([
  [[1], [0.1, 0.2], 'prevalence must have one share for each of 1 age groups, got 2'],
  [[1, -2], [0.1, 0.2], 'population[1] must be a finite number of at least 0, got -2'],
  [[1, 2], [0.1, 1.2], 'prevalence[1] must be between 0 and 1, got 1.2'],
])('%j by %j is refused', (population, prevalence, message) => {
  expect(() => expectedByAge(population, prevalence)).toThrow(new RangeError(message));
});

test('two parts of a region together expect what the region does', () => {
  const group = fc.tuple(fc.nat(1e5), fc.nat(1e5), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const shares = groups.map(([, , share]) => share);
      const parts = [0, 1].map((part) =>
        expectedByAge(
          groups.map((of) => of[part as 0 | 1]),
          shares,
        ),
      );
      const whole = expectedByAge(
        groups.map(([a, b]) => a + b),
        shares,
      );
      expect(parts[0]! + parts[1]!).toBeCloseTo(whole, 4);
    }),
    { numRuns: 1000 },
  );
});

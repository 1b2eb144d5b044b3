import fc from 'fast-check';
import { structuralDistances } from './structural-distances.ts';

test('the example: 0, 2 and 4 have a standard deviation of √(8/3)', () => {
  const far = structuralDistances([{ weight: 1, values: [0, 2, 4] }], 0);
  expect(far.map((distance) => distance.toFixed(3))).toEqual(['0.000', '1.225', '2.449']);
});

test('a trait counts by its weight', () => {
  // Both traits have values one standard deviation (1) either side of the mean, so areas differ by 2 in one of them.
  const traits = [
    { weight: 3, values: [1, -1, 1, -1] },
    { weight: 1, values: [1, 1, -1, -1] },
  ];
  expect(structuralDistances(traits, 0)).toEqual([0, Math.sqrt((3 * 4) / 4), Math.sqrt(4 / 4), 2]);
});

test('a trait that is equal everywhere moves nobody, and its weight still counts', () => {
  expect(
    structuralDistances(
      [
        { weight: 1, values: [1, -1] },
        { weight: 1, values: [7, 7] },
      ],
      1,
    ),
  ).toEqual([Math.sqrt(2), 0]);
});

test.each([
  [[{ weight: -1, values: [1] }], 0, 'traits[0].weight must be a finite number of at least 0, got -1'],
  [[{ weight: 1, values: [1, NaN] }], 0, 'traits[0].values[1] must be a finite number, got NaN'],
  [[{ weight: 1, values: [1, 2] }], 2, 'own must be between 0 and 1, got 2'],
])('%j seen from %d is refused by name', (traits, own, message) => {
  expect(() => structuralDistances(traits, own)).toThrow(new RangeError(message));
});

test('traits of different lengths and weights of nothing are refused', () => {
  const two = { weight: 1, values: [1, 2] };
  expect(() => structuralDistances([two, { weight: 1, values: [1] }], 0)).toThrow(RangeError);
  expect(() => structuralDistances([{ ...two, weight: 0 }], 0)).toThrow(RangeError);
});

test('distances are the same both ways, do not depend on the unit, and obey the triangle inequality', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(values, values, fc.integer({ min: 2, max: 1000 }), (first, second, unit) => {
      const traits = [
        { weight: 2, values: first },
        { weight: 1, values: second },
      ];
      const scaled = [
        { weight: 2, values: first.map((value) => value * unit + 7) },
        { weight: 1, values: second },
      ];
      const [a, b] = [structuralDistances(traits, 0), structuralDistances(traits, 1)];
      expect(a[1]).toBeCloseTo(b[0]!, 9);
      structuralDistances(scaled, 0).forEach((distance, i) => expect(distance).toBeCloseTo(a[i]!, 6));
      expect(a[2]!).toBeLessThanOrEqual(a[1]! + b[2]! + 1e-9);
    }),
  );
});

import fc from 'fast-check';
import { figure, missing } from './figure.ts';
import { weightedMean } from './weighted-mean.ts';

test('three places at 1,000 and one at 2,000 cost 1,250 on average', () => {
  const parts = [
    { value: 1000, weight: 3 },
    { value: 2000, weight: 1 },
  ];
  expect(weightedMean(parts)).toEqual(figure(1250));
});

test('a part without weight counts for nothing, none of any weight has no mean', () => {
  const empty = { value: 9999, weight: 0 };
  expect(weightedMean([{ value: 10, weight: 2 }, empty])).toEqual(figure(10));
  expect(weightedMean([empty])).toEqual(missing('zero-base'));
  expect(weightedMean([])).toEqual(missing('not-reported'));
});

test('a negative weight is refused by its place', () => {
  const parts = [
    { value: 1, weight: 1 },
    { value: 1, weight: -1 },
  ];
  expect(() => weightedMean(parts)).toThrow(
    new RangeError('weight of part 1 must be a finite number of at least 0, got -1'),
  );
});

test('lies between the least and the largest value, whatever the weights', () => {
  const part = fc.record({
    value: fc.integer({ min: -1e6, max: 1e6 }),
    weight: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const mean = weightedMean(parts);
      const found = 'value' in mean ? mean.value : NaN;
      const values = parts.map(({ value }) => value);
      expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(found).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
    }),
    { numRuns: 1000 },
  );
});

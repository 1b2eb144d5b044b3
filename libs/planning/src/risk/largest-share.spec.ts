import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { herfindahl } from './herfindahl.ts';
import { largestShare } from './largest-share.ts';

test('the example: half of it', () => {
  expect(largestShare([30, 50, 20])).toEqual({ value: 0.5 });
});

test('one buyer has all; buyers without days change nothing', () => {
  expect(largestShare([365])).toEqual({ value: 1 });
  expect(largestShare([0, 3, 0, 1])).toEqual({ value: 0.75 });
});

test('nobody and nothing are missing for different reasons', () => {
  expect(largestShare([])).toEqual({ missing: 'not-reported' });
  expect(largestShare([0, 0])).toEqual({ missing: 'no-demand' });
});

test('a negative amount is refused', () => {
  expect(() => largestShare([1, -1])).toThrow(
    new RangeError('amounts[1] must be a finite number of at least 0, got -1'),
  );
});

test('lies between 1/n and 1, its square below and itself above the Herfindahl index', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 29 });
  fc.assert(
    fc.property(amounts, (days) => {
      const [share, index] = [largestShare(days), herfindahl(days)].map((found) =>
        isPresent(found) ? found.value : NaN,
      );
      expect(share).toBeGreaterThanOrEqual(1 / days.length - 1e-12);
      expect(share).toBeLessThanOrEqual(1);
      expect(index).toBeLessThanOrEqual(share! + 1e-12);
      expect(index).toBeGreaterThanOrEqual(share! ** 2 - 1e-12);
    }),
    { numRuns: 1000 },
  );
});

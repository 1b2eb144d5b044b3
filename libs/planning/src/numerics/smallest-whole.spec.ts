import fc from 'fast-check';
import { smallestWhole } from './smallest-whole.ts';

test('is the first number that meets the condition', () => {
  expect(smallestWhole((n) => n * n >= 50)).toBe(8);
  expect(smallestWhole(() => true)).toBe(0);
});

test('finds every threshold, asking few times', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), (threshold) => {
      let asked = 0;
      const found = smallestWhole((n) => {
        asked += 1;
        return n >= threshold;
      });
      expect(found).toBe(threshold);
      expect(asked).toBeLessThanOrEqual(2 * Math.log2(threshold + 1) + 3);
    }),
    { numRuns: 1000 },
  );
});

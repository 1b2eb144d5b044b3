import fc from 'fast-check';
import { effectiveBuyers } from './effective-buyers.ts';

test('the example: two equal buyers and one that bought nothing are two', () => {
  expect(effectiveBuyers([50, 50, 0])).toEqual({ value: 2 });
});

test('one buyer is one, and the textbook market 30, 30, 20, 20 is as concentrated as 3.85 buyers', () => {
  expect(effectiveBuyers([365])).toEqual({ value: 1 });
  expect(effectiveBuyers([30, 30, 20, 20])).toEqual({ value: 1 / 0.26 });
});

test('nobody and nothing are missing for different reasons; a negative amount is refused', () => {
  expect(effectiveBuyers([])).toEqual({ missing: 'not-reported' });
  expect(effectiveBuyers([0])).toEqual({ missing: 'no-demand' });
  expect(() => effectiveBuyers([1, -1])).toThrow('amounts[1] must be a finite number of at least 0, got -1');
});

test('lies between one and the number of buyers, whatever the unit', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 29 });
  fc.assert(
    fc.property(amounts, (days) => {
      const found = effectiveBuyers(days);
      const value = 'value' in found ? found.value : NaN;
      expect(value).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(value).toBeLessThanOrEqual(days.length + 1e-9);
      const tenfold = effectiveBuyers(days.map((amount) => amount * 10));
      expect('value' in tenfold ? tenfold.value : NaN).toBeCloseTo(value, 9);
    }),
    { numRuns: 1000 },
  );
});

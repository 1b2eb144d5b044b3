import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { fixedPrices } from './fixed-prices.ts';

const index = { 2023: 96, 2024: 100, 2025: 103 };

test('309 DKK of 2025 are 300 in the prices of 2024, and back', () => {
  expect(fixedPrices(309, index, { fromYear: 2025, toYear: 2024 })).toEqual({ value: 300 });
  expect(fixedPrices(300, index, { fromYear: 2024, toYear: 2025 })).toEqual({ value: 309 });
});

test('a year the index lacks leaves the amount in other prices than the rest', () => {
  expect(fixedPrices(309, index, { fromYear: 2019, toYear: 2024 })).toEqual({ missing: 'mixed-price-years' });
  expect(fixedPrices(309, index, { fromYear: 2025, toYear: 2030 })).toEqual({ missing: 'mixed-price-years' });
  expect(fixedPrices(309, {}, { fromYear: 2025, toYear: 2024 })).toEqual({ missing: 'mixed-price-years' });
});

test('an amount in the wanted prices needs no index, and nothing stays nothing', () => {
  expect(fixedPrices(309, {}, { fromYear: 2025, toYear: 2025 })).toEqual({ value: 309 });
  expect(fixedPrices(0, index, { fromYear: 2025, toYear: 2024 })).toEqual({ value: 0 });
});

test('an index of 0 and an amount that is no number are refused', () => {
  expect(() => fixedPrices(1, { 2024: 0, 2025: 1 }, { fromYear: 2024, toYear: 2025 })).toThrow(
    'index of 2024 must be',
  );
  expect(() => fixedPrices(1, { 2024: 1, 2025: -1 }, { fromYear: 2024, toYear: 2025 })).toThrow(
    'index of 2025 must be',
  );
  expect(() => fixedPrices(Number.NaN, index, { fromYear: 2024, toYear: 2025 })).toThrow('amount');
});

test('there and back again is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 50, max: 200 }), (amount, level) => {
      const years = { 2024: 100, 2025: level };
      const there = fixedPrices(amount, years, { fromYear: 2024, toYear: 2025 });
      const back = isPresent(there)
        ? fixedPrices(there.value, years, { fromYear: 2025, toYear: 2024 })
        : there;
      expect(isPresent(back) ? back.value : NaN).toBeCloseTo(amount, 4);
    }),
    { numRuns: 1000 },
  );
});

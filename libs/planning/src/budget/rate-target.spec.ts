import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { rateTarget } from './rate-target.ts';

const index = { 2014: 100, 2015: 101.5, 2018: 107, 2020: 111 };
const clause = { baseYear: 2014, reduction: 0.02, manner: 'total' } as const;

test('price index minus 2 per cent on the base year, once', () => {
  expect(rateTarget(1000, index, { ...clause, year: 2018 })).toEqual(figure(1048.6));
  // 1,000 × 1.11 × 0.98
  expect(rateTarget(1000, index, { ...clause, year: 2020 })).toEqual(figure(1087.8));
});

test('in the base year the target is the base rate', () => {
  expect(rateTarget(1000, index, { ...clause, year: 2014 })).toEqual(figure(1000));
  expect(rateTarget(1000, index, { ...clause, year: 2014, manner: 'annual' })).toEqual(figure(1000));
});

test('an annual reduction is taken again every year', () => {
  const found = rateTarget(1000, index, { ...clause, year: 2018, manner: 'annual' });
  expect('value' in found && found.value).toBeCloseTo(1070 * 0.98 ** 4, 9);
});

test('the first year after the base, total and annual agree', () => {
  const at = (manner: 'total' | 'annual') => rateTarget(500, index, { ...clause, year: 2015, manner });
  expect(at('annual')).toEqual(at('total'));
  const found = at('total');
  expect('value' in found && found.value).toBeCloseTo(497.35, 10);
});

test('a year without an index has no target', () => {
  expect(rateTarget(1000, index, { ...clause, year: 2019 })).toEqual(missing('mixed-price-years'));
});

test.each([
  [-1, 0.02, 2018, 'baseRate must be a finite number of at least 0, got -1'],
  [1, -0.1, 2018, 'reduction must be between 0 and 1, got -0.1'],
  [1, 1.1, 2018, 'reduction must be between 0 and 1, got 1.1'],
  [1, 0.02, 2013, 'year must be a finite number of at least 2014, got 2013'],
])('a rate of %p with a reduction of %p in %p is refused', (rate, reduction, year, message) => {
  expect(() => rateTarget(rate, index, { ...clause, reduction, year })).toThrow(new RangeError(message));
});

test('is in proportion to the base rate and never above the rate moved by the index', () => {
  const manner = fc.constantFrom('total' as const, 'annual' as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      manner,
      (rate, reduction, how) => {
        const at = (base: number): number => {
          const found = rateTarget(base, index, { baseYear: 2014, year: 2018, reduction, manner: how });
          return 'value' in found ? found.value : NaN;
        };
        expect(at(2 * rate)).toBeCloseTo(2 * at(rate), 6);
        expect(at(rate)).toBeLessThanOrEqual(rate * 1.07 + 1e-9);
      },
    ),
    { numRuns: 1000 },
  );
});

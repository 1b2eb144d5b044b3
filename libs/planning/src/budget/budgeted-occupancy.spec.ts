import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { budgetedOccupancy } from './budgeted-occupancy.ts';

const band = { least: 0.95, most: 1 };

test.each([
  [0.9, 0.94, 0.95],
  [0.96, 0.98, 0.97],
  [1.04, 1.02, 1],
  [0.95, 0.95, 0.95],
])('after %p and %p a rate is computed with %p', (before, last, expected) => {
  const found = budgetedOccupancy([figure(before), figure(last)], band);
  expect('value' in found ? found.value : found).toBeCloseTo(expected, 12);
});

test('the number of years is the agreement’s', () => {
  expect(budgetedOccupancy([figure(0.96)], band)).toEqual(figure(0.96));
  expect(budgetedOccupancy([figure(0.5), figure(0.75), figure(1)], { least: 0, most: 2 })).toEqual(
    figure(0.75),
  );
});

test('a missing year gives its reason, and no years are not reported', () => {
  expect(budgetedOccupancy([figure(0.9), missing('too-short')], band)).toEqual(missing('too-short'));
  expect(budgetedOccupancy([], band)).toEqual(missing('not-reported'));
});

test('what cannot be is refused by name', () => {
  expect(() => budgetedOccupancy([figure(-0.1)], band)).toThrow('actual occupancy must be a finite');
  expect(() => budgetedOccupancy([], { least: -1, most: 1 })).toThrow('least must be');
  expect(() => budgetedOccupancy([], { least: 0.95, most: 0.94 })).toThrow(
    'most must be a finite number of at least 0.95, got 0.94',
  );
  expect(budgetedOccupancy([figure(0)], { least: 0.95, most: 0.95 })).toEqual(figure(0.95));
});

test('it lies within the band, and is the mean where the mean does', () => {
  const share = fc.double({ min: 0, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(share, share, (before, last) => {
      const found = budgetedOccupancy([figure(before), figure(last)], band);
      const value = 'value' in found ? found.value : Number.NaN;
      const mean = (before + last) / 2;
      expect(value).toBeGreaterThanOrEqual(0.95);
      expect(value).toBeLessThanOrEqual(1);
      if (mean >= 0.95 && mean <= 1) expect(value).toBe(mean);
    }),
    { numRuns: 1000 },
  );
});

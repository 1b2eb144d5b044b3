import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { periodOccupancy } from './period-occupancy.ts';

test('weighs by place-days when the places change during the year', () => {
  const periods = [
    { occupied: 20, available: 20, days: 100 },
    { occupied: 20, available: 40, days: 265 },
  ];
  expect(periodOccupancy(periods)).toEqual({ value: 7300 / 12600 });
});

test('less than half a year is too short, also none', () => {
  expect(periodOccupancy([{ occupied: 18, available: 20, days: 182 }])).toEqual({ missing: 'too-short' });
  expect(periodOccupancy([])).toEqual({ missing: 'too-short' });
  expect(periodOccupancy([{ occupied: 18, available: 20, days: 183 }])).toEqual({ value: 0.9 });
});

test('a year without places has no occupancy', () => {
  expect(periodOccupancy([{ occupied: 0, available: 0, days: 365 }])).toEqual({ missing: 'no-capacity' });
});

test('the worked example: 18 of 20 places all year', () => {
  expect(periodOccupancy([{ occupied: 18, available: 20, days: 365 }])).toEqual({ value: 0.9 });
});

test.each(['occupied', 'available', 'days'])('negative %s are refused by name', (name) => {
  const period = { occupied: 18, available: 20, days: 365, [name]: -1 };
  expect(() => periodOccupancy([period])).toThrow(`${name} must be a finite number of at least 0, got -1`);
});

test('lies between the lowest and the highest month', () => {
  const month = fc.record({
    occupied: fc.nat(30),
    available: fc.integer({ min: 1, max: 30 }),
    days: fc.constant(30),
  });
  fc.assert(
    fc.property(fc.array(month, { minLength: 7, maxLength: 12 }), (months) => {
      const rates = months.map(({ occupied, available }) => occupied / available);
      const year = periodOccupancy(months);
      const value = isPresent(year) ? year.value : NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
    }),
    { numRuns: 1000 },
  );
});

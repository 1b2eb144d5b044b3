import fc from 'fast-check';
import { monthAfter, monthsBetween } from './months-between.ts';

test('counts whole months whatever the days', () => {
  expect(monthsBetween('2027-01-31', '2027-02-01')).toBe(1);
  expect(monthsBetween('2027-01-01', '2028-03-15')).toBe(14);
  expect(monthsBetween('2027-01-01', '2026-12-31')).toBe(-1);
  expect(monthAfter('2027-01-01', 11)).toBe('2027-12');
  expect(monthAfter('2027-11-05', 2)).toBe('2028-01');
});

test('goes back where it came from', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2007, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(1200),
      (year, month, later) => {
        const from = `${year}-${String(month).padStart(2, '0')}-01`;
        expect(monthsBetween(from, `${monthAfter(from, later)}-28`)).toBe(later);
      },
    ),
  );
});

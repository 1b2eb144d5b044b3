import { excelDate } from './excel-date.ts';

test.each([
  [45292, false, '2024-01-01'],
  [43830, true, '2024-01-01'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45292.75, false, '2024-01-01'],
])('serial %d, from 1904 %s, is %s', (serial, from1904, date) => {
  expect(excelDate(serial, from1904)).toBe(date);
});

test('the 29 February 1900 that never was, and days outside 1900–2199, are none', () => {
  expect([excelDate(60, false), excelDate(0, false), excelDate(-1, true), excelDate(1e6, false)]).toEqual(
    Array(4).fill(undefined),
  );
});

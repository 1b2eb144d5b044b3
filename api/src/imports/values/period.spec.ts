import { firstDayOf, parseQuarter, parseYear } from './period.ts';

test.each([
  ['2025K4', '2025K4'],
  ['2025Q1', '2025K1'],
  ['2025k2', '2025K2'],
  ['2025 K3', '2025K3'],
])('%j is the quarter %s', (text, quarter) => {
  expect(parseQuarter(text)).toBe(quarter);
});

test.each(['2025K5', '2025K0', '25K1', '2025', '2025M04', '2025K44', '9999K1', ''])(
  '%j is no quarter',
  (text) => {
    expect(parseQuarter(text)).toBeUndefined();
  },
);

test.each(['1899', '2200', '25', '2025 ', '20250', 'x'])('%j is no year', (text) => {
  expect(parseYear(text)).toBeUndefined();
});

test.each([
  ['2020', '2020-01-01'],
  ['2020K1', '2020-01-01'],
  ['2020Q2', '2020-04-01'],
  ['2020K3', '2020-07-01'],
  ['2020K4', '2020-10-01'],
  ['2020M04', undefined],
])('the first day of %j is %j', (text, day) => {
  expect(firstDayOf(text)).toBe(day);
});

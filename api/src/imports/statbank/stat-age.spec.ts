import { missingAges, nestingRanges, statAge } from './stat-age.ts';

test.each([
  ['0', 0, 0],
  ['38', 38, 38],
  ['0 years', 0, 0],
  ['1 year', 1, 1],
  ['69 year', 69, 69],
  ['10 år', 10, 10],
  ['10 10 år', 10, 10],
  ['0-4 years', 0, 4],
  ['0-4', 0, 4],
  ['5-9 5-9 år', 5, 9],
  ['100 years and over', 100, null],
  ['100 år og derover', 100, null],
  ['100-', 100, null],
  ['125', 125, 125],
])('%j is %j to %j', (text, from, to) => {
  expect(statAge(text)).toEqual({ from, to });
});

test.each(['I alt', 'Total', 'IALT', 'TOT', 'Alder i alt', 'Age, total', 'IALT Alder i alt'])(
  '%j is all ages',
  (text) => {
    expect(statAge(text)).toBeNull();
  },
);

test.each(['', 'gammel', '126', '9-5', '10 11 år', '-1'])('%j is no age', (text) => {
  expect(statAge(text)).toBeUndefined();
});

test('ages that no range covers are named up to the highest', () => {
  expect(
    missingAges([
      { from: 0, to: 4 },
      { from: 10, to: null },
    ]),
  ).toEqual([5, 6, 7, 8, 9]);
  expect(missingAges([])).toEqual([]);
});

test('ranges that hold others are found', () => {
  const band = { from: 0, to: 4 };
  expect(nestingRanges([band, { from: 0, to: 0 }, { from: 5, to: 9 }])).toEqual([band]);
});

import { spendingLines, type SpendingCell } from './spending-lines.ts';

const cell = (users: number | null, spendingDkk: number, category = 'c'): SpendingCell => ({
  category,
  ageGroup: 'adults',
  agePopulation: 1000,
  users,
  spendingDkk,
});
const year = (...cells: SpendingCell[]) => ({ population: 2000, cells });

test('pairs the cells of two years by age group and category', () => {
  expect(spendingLines(year(cell(3, 30), cell(1, 5, 'd')), year(cell(2, 7, 'd'), cell(4, 44)))).toEqual([
    { ageGroup: 'adults', users: [3, 4], spending: [30, 44] },
    { ageGroup: 'adults', users: [1, 2], spending: [5, 7] },
  ]);
});

test('a cell that one year lacks has nobody and nothing there', () => {
  expect(spendingLines(year(), year(cell(4, 44)))).toEqual([
    { ageGroup: 'adults', users: [0, 4], spending: [0, 44] },
  ]);
});

test('users not counted in one year make both years per inhabitant', () => {
  expect(spendingLines(year(cell(4, 44)), year(cell(null, 30)))).toEqual([
    { ageGroup: 'adults', spending: [44, 30] },
  ]);
  expect(spendingLines(year(cell(null, 30)), year(cell(4, 44)))).toEqual([
    { ageGroup: 'adults', spending: [30, 44] },
  ]);
});

test('spending in a year without users becomes a line of its own', () => {
  expect(spendingLines(year(cell(0, 30)), year(cell(4, 44)))).toEqual([
    { ageGroup: 'adults', users: [0, 4], spending: [0, 44] },
    { ageGroup: 'adults', spending: [30, 0] },
  ]);
});

test('a refund after the last user has left is a line of its own in that year', () => {
  expect(spendingLines(year(cell(4, 44)), year(cell(0, -30)))).toEqual([
    { ageGroup: 'adults', users: [4, 0], spending: [44, 0] },
    { ageGroup: 'adults', spending: [0, -30] },
  ]);
});

test('spending without users in both years is one line per inhabitant', () => {
  expect(spendingLines(year(cell(0, 30)), year(cell(0, 40)))).toEqual([
    { ageGroup: 'adults', spending: [30, 40] },
  ]);
});

test('the same category in two age groups is two lines', () => {
  const young = { ...cell(1, 9), ageGroup: 'young' };
  expect(spendingLines(year(cell(3, 30), young), year())).toEqual([
    { ageGroup: 'adults', users: [3, 0], spending: [30, 0] },
    { ageGroup: 'young', users: [1, 0], spending: [9, 0] },
  ]);
});

test('a cell seen in neither year is left out', () => {
  expect(spendingLines(year(cell(null, 0)), year(cell(null, 0)))).toEqual([]);
  expect(spendingLines(year(cell(0, 0)), year(cell(0, 0)))).toEqual([]);
});

test('a category twice, negative users and unknown spending are refused', () => {
  expect(() => spendingLines(year(cell(1, 1), cell(1, 1)), year())).toThrow(
    'cells must hold each age group and category once, got ["adults","c"] twice',
  );
  expect(() => spendingLines(year(cell(-1, 1)), year())).toThrow(
    'users of ["adults","c"] must be a finite number of at least 0, got -1',
  );
  expect(() => spendingLines(year(), year(cell(1, Number.NaN)))).toThrow(
    'spendingDkk of ["adults","c"] must be',
  );
});

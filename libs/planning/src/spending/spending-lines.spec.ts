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

test('a cell seen in neither year is left out', () => {
  expect(spendingLines(year(cell(0, 0)), year(cell(0, 0)))).toEqual([]);
});

test('a category twice, negative users and unknown spending are refused', () => {
  expect(() => spendingLines(year(cell(1, 1), cell(1, 1)), year())).toThrow('once');
  expect(() => spendingLines(year(cell(-1, 1)), year())).toThrow('users');
  expect(() => spendingLines(year(cell(1, Number.NaN)), year())).toThrow('spendingDkk');
});

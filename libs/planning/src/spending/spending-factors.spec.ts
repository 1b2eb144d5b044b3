import { spendingFactors } from './spending-factors.ts';
import type { SpendingCell } from './spending-lines.ts';

const cell = (category: string, users: number | null, spendingDkk: number): SpendingCell => ({
  category,
  ageGroup: 'adults',
  agePopulation: 500,
  users,
  spendingDkk,
});
const year = (...cells: SpendingCell[]) => ({ population: 1000, cells });

test('the factors of each year multiply to its spending', () => {
  const old = year(cell('home', 4, 400), cell('day', 6, 60), cell('advice', null, 25));
  const now = year(cell('home', 5, 550), cell('day', 0, -3), cell('advice', null, 30), cell('new', 2, 90));
  const { factors0, factors1, spending } = spendingFactors([old, now], [100, 103]);
  expect(spending(factors0)).toBeCloseTo(485, 10);
  expect(spending(factors1)).toBeCloseTo(667, 10);
});

test('population, age share, users per inhabitant, mix and real unit cost are what they say', () => {
  const { factors0 } = spendingFactors([year(cell('home', 4, 800), cell('day', 6, 600)), year()], [100, 103]);
  expect(factors0).toEqual({
    population: [1000],
    age: [0.5],
    volume: [0.02],
    mix: [0.4, 0.6],
    'real-price': [2, 1],
    'general-price': [100],
  });
});

test('a service without users takes the unit cost of the other year, an age group without users its mix', () => {
  const { factors0, factors1 } = spendingFactors(
    [year(), year(cell('home', 4, 400), cell('day', 6, 60))],
    [100, 103],
  );
  expect(factors0['real-price']).toEqual(factors1['real-price']);
  expect(factors0.mix).toEqual([0.4, 0.6]);
  expect(factors0.volume).toEqual([0]);
});

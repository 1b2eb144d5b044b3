import { SPENDING_EFFECTS, spendingFactors, spendingOf, type YearOfFactor } from './spending-factors.ts';
import type { SpendingCell } from './spending-lines.ts';

const cell = (category: string, users: number | null, spendingDkk: number): SpendingCell => ({
  category,
  ageGroup: 'adults',
  agePopulation: 500,
  users,
  spendingDkk,
});
const year = (...cells: SpendingCell[]) => ({ population: 1000, cells });

const all = (of: 0 | 1): YearOfFactor =>
  Object.fromEntries(SPENDING_EFFECTS.map((name) => [name, of])) as YearOfFactor;

test('the factors of each year multiply to its spending', () => {
  const old = year(cell('home', 4, 400), cell('day', 6, 60), cell('advice', null, 25));
  const now = year(cell('home', 5, 550), cell('day', 0, -3), cell('advice', null, 30), cell('new', 2, 90));
  const terms = spendingFactors([old, now], [100, 103]);
  expect(spendingOf(terms, all(0))).toBeCloseTo(485, 10);
  expect(spendingOf(terms, all(1))).toBeCloseTo(667, 10);
  expect(spendingOf([], all(1))).toBe(0);
});

test('one factor of the new year changes only what it says', () => {
  const terms = spendingFactors([year(cell('home', 4, 400)), year(cell('home', 5, 550))], [100, 110]);
  expect(spendingOf(terms, { ...all(0), volume: 1 })).toBeCloseTo(500, 10);
  expect(spendingOf(terms, { ...all(0), 'general-price': 1 })).toBeCloseTo(440, 10);
  expect(spendingOf(terms, { ...all(0), 'real-price': 1 })).toBeCloseTo(400, 10);
});

test('population, age share, users per inhabitant, mix and real unit cost are what they say', () => {
  const old = year(cell('home', 4, 800), cell('day', 6, 600));
  const now = { ...year(cell('home', 5, 1030), cell('day', 5, 1545)), population: 2000 };
  expect(spendingFactors([old, now], [100, 103])).toEqual([
    {
      population: [1000, 2000],
      age: [0.5, 0.25],
      volume: [0.02, 0.02],
      mix: [0.4, 0.5],
      'real-price': [2, 2],
      'general-price': [100, 103],
    },
    {
      population: [1000, 2000],
      age: [0.5, 0.25],
      volume: [0.02, 0.02],
      mix: [0.6, 0.5],
      'real-price': [1, 3],
      'general-price': [100, 103],
    },
  ]);
});

test('a service without users takes the unit cost of the other year, an age group without users its mix', () => {
  const now = year(cell('home', 4, 412), cell('day', 6, 618));
  const opened = spendingFactors([year(), now], [100, 103]);
  expect(opened.map((term) => term['real-price'])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(opened.map(({ mix }) => mix)).toEqual([
    [0.4, 0.4],
    [0.6, 0.6],
  ]);
  expect(opened.map(({ volume }) => volume)).toEqual([
    [0, 0.02],
    [0, 0.02],
  ]);
  const closed = spendingFactors([now, year()], [103, 100]);
  expect(closed.map((term) => term['real-price'])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(closed.map(({ mix }) => mix)).toEqual([
    [0.4, 0.4],
    [0.6, 0.6],
  ]);
});

test('spending without counted users is per inhabitant, without volume or mix', () => {
  const advice = (dkk: number) => year(cell('advice', null, dkk));
  expect(spendingFactors([advice(500), advice(1000)], [1, 1])).toEqual([
    {
      population: [1000, 1000],
      age: [0.5, 0.5],
      volume: [1, 1],
      mix: [1, 1],
      'real-price': [1, 2],
      'general-price': [1, 1],
    },
  ]);
});

import { ageGroups } from './age-groups.ts';
import type { SpendingLine, SpendingYear } from './spending-lines.ts';

const year = (population: number, agePopulation?: number): SpendingYear => ({
  population,
  cells:
    agePopulation === undefined
      ? []
      : [{ category: 'c', ageGroup: 'young', agePopulation, users: 1, spendingDkk: 10 }],
});
const line = (spending: readonly [number, number], users?: readonly [number, number]): SpendingLine => ({
  ageGroup: 'young',
  spending,
  ...(users && { users }),
});

test('adds up the users of an age group and knows its inhabitants and lines', () => {
  const lines = [line([10, 10], [1, 2]), line([5, 5], [3, 4]), line([7, 7])];
  expect(ageGroups([year(1000, 200), year(1100, 210)], lines)).toEqual([
    { people: [200, 210], users: [4, 6], lines },
  ]);
});

test('an age group takes only its own lines', () => {
  const old = { ...line([10, 10], [1, 2]), ageGroup: 'old' };
  expect(ageGroups([year(1000, 200), year(1000, 200)], [old])).toEqual([
    { people: [200, 200], users: [0, 0], lines: [] },
  ]);
});

test('a year that lacks the group takes its share from the other year', () => {
  expect(ageGroups([year(1000), year(1500, 300)], [line([0, 10], [0, 1])])[0]?.people).toEqual([200, 300]);
  expect(ageGroups([year(1000, 300), year(1500)], [line([10, 0], [1, 0])])[0]?.people).toEqual([300, 450]);
});

test('users without inhabitants are of unknown age and measured against everyone', () => {
  const people = (year0: SpendingYear, year1: SpendingYear, ...lines: SpendingLine[]) =>
    ageGroups([year0, year1], lines)[0]?.people;
  expect(people(year(1000, 0), year(1500, 0), line([10, 10], [1, 1]))).toEqual([1000, 1500]);
  expect(people(year(1000, 0), year(1500, 300), line([0, 0], [1, 1]))).toEqual([1000, 1500]);
  expect(people(year(1000, 0), year(1500, 300), line([10, 0]))).toEqual([1000, 1500]);
  expect(people(year(1000, 300), year(1500, 0), line([0, 10]))).toEqual([1000, 1500]);
});

test('no inhabitants and nothing there in that year is an age group that came or went', () => {
  const people = (year0: SpendingYear, year1: SpendingYear, ...lines: SpendingLine[]) =>
    ageGroups([year0, year1], lines)[0]?.people;
  expect(people(year(1000, 0), year(1500, 300), line([0, 10], [0, 1]))).toEqual([0, 300]);
  expect(people(year(1000, 300), year(1500, 0), line([10, 0], [1, 0]))).toEqual([300, 0]);
  expect(people(year(1000, 0), year(1500, 300), line([0, 10]))).toEqual([0, 300]);
  expect(people(year(1000, 300), year(1500, 0), line([10, 0]))).toEqual([300, 0]);
});

test('an age group with two sizes in one year, or a negative one, is refused', () => {
  const twice = { population: 9, cells: [...year(9, 3).cells, ...year(9, 4).cells] };
  expect(() => ageGroups([twice, year(9)], [])).toThrow(
    'agePopulation of young must be one number a year, got 3 and 4',
  );
  expect(() => ageGroups([year(9, -3), year(9)], [])).toThrow(
    'agePopulation of young must be a finite number of at least 0, got -3',
  );
});

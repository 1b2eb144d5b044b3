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

test('adds up the users of an age group and knows its inhabitants', () => {
  expect(
    ageGroups([year(1000, 200), year(1100, 210)], [line([10, 10], [1, 2]), line([5, 5], [3, 4])]),
  ).toEqual([{ name: 'young', people: [200, 210], users: [4, 6] }]);
});

test('a year that lacks the group takes its share from the other year', () => {
  expect(ageGroups([year(1000), year(1500, 300)], [line([0, 10], [0, 1])])[0]?.people).toEqual([200, 300]);
  expect(ageGroups([year(1000, 300), year(1500)], [line([10, 0], [1, 0])])[0]?.people).toEqual([300, 450]);
});

test('users without inhabitants are of unknown age and measured against everyone', () => {
  expect(ageGroups([year(1000, 0), year(1500, 0)], [line([10, 10], [1, 1])])[0]?.people).toEqual([
    1000, 1500,
  ]);
});

test('an age group with two sizes in one year, or a negative one, is refused', () => {
  const twice = { population: 9, cells: [...year(9, 3).cells, ...year(9, 4).cells] };
  expect(() => ageGroups([twice, year(9)], [])).toThrow('one number a year, got 3 and 4');
  expect(() => ageGroups([year(9, -3), year(9)], [])).toThrow('agePopulation of young');
});

import { wholePoolFlows } from './whole-pool-flows.ts';

test('rounds by largest remainder', () => {
  expect(wholePoolFlows([2.6, 1.4], [{ places: 4, groups: [0, 1] }])).toEqual([[3, 1]]);
});

test('gives a place only where there is room: two pools of three, two groups in each', () => {
  const pools = [
    { places: 3, groups: [0, 1] },
    { places: 3, groups: [2, 3] },
  ];
  expect(wholePoolFlows([1.5, 1.5, 1.5, 1.5], pools)).toEqual([
    [2, 1, 0, 0],
    [0, 0, 2, 1],
  ]);
});

test('a share a hair below a whole number counts as whole', () => {
  expect(wholePoolFlows([2.9999999999, 1], [{ places: 4, groups: [0, 1] }])).toEqual([[3, 1]]);
});

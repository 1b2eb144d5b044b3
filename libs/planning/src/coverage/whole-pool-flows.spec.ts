import type { FairShare } from './fair-shares.ts';
import { wholePoolFlows } from './whole-pool-flows.ts';

const inOneRound = (...places: number[]): FairShare[] => places.map((count) => ({ places: count, round: 0 }));

test('rounds by largest remainder', () => {
  expect(wholePoolFlows(inOneRound(2.4, 1.6), [{ places: 4, groups: [0, 1] }])).toEqual([[2, 2]]);
});

test('gives a place only where there is room: two pools of three, two groups in each', () => {
  const pools = [
    { places: 3, groups: [0, 1] },
    { places: 3, groups: [2, 3] },
  ];
  expect(wholePoolFlows(inOneRound(1.5, 1.5, 1.5, 1.5), pools)).toEqual([
    [2, 1, 0, 0],
    [0, 0, 2, 1],
  ]);
});

test('a better-off group takes no place from a worse-off one by its larger remainder', () => {
  const pools = [
    { places: 3, groups: [0, 1, 2] },
    { places: 5, groups: [2, 3] },
  ];
  const shares = [...inOneRound(1.6, 1.4), { places: 3.7, round: 1 }, { places: 1.3, round: 1 }];
  const flows = wholePoolFlows(shares, pools);
  expect(flows[0]).toEqual([2, 1, 0, 0]);
  expect(flows[1]).toEqual([0, 0, 4, 1]);
});

test('a share a hair below a whole number becomes that number', () => {
  expect(wholePoolFlows(inOneRound(2.9999999999, 1), [{ places: 4, groups: [0, 1] }])).toEqual([[3, 1]]);
});

test('the worse-off come first wherever they stand in the list', () => {
  const pools = [
    { places: 5, groups: [0, 1] },
    { places: 3, groups: [1, 2, 3] },
  ];
  const shares = [{ places: 1.3, round: 1 }, { places: 3.7, round: 1 }, ...inOneRound(1.6, 1.4)];
  const flows = wholePoolFlows(shares, pools);
  expect(flows).toEqual([
    [1, 4, 0, 0],
    [0, 0, 2, 1],
  ]);
});

test('among equals in all respects the first in the list is served first', () => {
  expect(wholePoolFlows(inOneRound(0.5, 0.5), [{ places: 1, groups: [0, 1] }])).toEqual([[1, 0]]);
});

import { costMoments } from './cost-moments.ts';

const costs = [
  { netDkk: 1, probability: 0.5 },
  { netDkk: 3, probability: 0.5 },
];

test('mean, spread and largest cost of one group', () => {
  // E[X] = 2, E[X²] = 5: variance 4·(5 + 1·4) = 36.
  expect(costMoments([{ users: { mean: 4, varianceRatio: 2 }, costs }])).toEqual({
    expectedDkk: 8,
    spreadDkk: 6,
    largestDkk: 3,
  });
});

test('groups add their means and variances', () => {
  const groups = [
    { users: { mean: 4, varianceRatio: 2 }, costs },
    { users: { mean: 64, varianceRatio: 1 }, costs: [{ netDkk: 1, probability: 1 }] },
  ];
  expect(costMoments(groups)).toEqual({ expectedDkk: 72, spreadDkk: 10, largestDkk: 3 });
});

test('no groups cost nothing', () => {
  expect(costMoments([])).toEqual({ expectedDkk: 0, spreadDkk: 0, largestDkk: 0 });
});

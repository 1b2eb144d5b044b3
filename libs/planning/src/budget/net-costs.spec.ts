import { netCosts } from './net-costs.ts';

const refund = [{ aboveDkk: 1000, share: 0.5 }];

test('each cost is net of its own refund, and weights become probabilities', () => {
  const points = [
    { costDkk: 800, weight: 3 },
    { costDkk: 1600, weight: 1 },
  ];
  expect(netCosts(points, refund)).toEqual([
    { netDkk: 800, probability: 0.75 },
    { netDkk: 1300, probability: 0.25 },
  ]);
});

test('what cannot be is refused by name', () => {
  expect(() => netCosts([{ costDkk: 1, weight: -1 }], [])).toThrow('costDistribution weight must be');
  expect(() => netCosts([{ costDkk: 1, weight: 0 }], [])).toThrow('sum of costDistribution weights must be');
  expect(() => netCosts([], [])).toThrow('sum of costDistribution weights must be');
  expect(() => netCosts([{ costDkk: -1, weight: 1 }], [])).toThrow('costDkk must be');
});

import { stepFor } from './step-for.ts';

test.each([
  [500_000, 0, 5000],
  [500_001, 0, 10_000],
  [100_000, 0, 1000],
  [100_001, 0, 2000],
  [200_001, 0, 5000],
  [0, 0, 1],
  [99, 4999, 1],
  [101, 0, 2],
  [0, 5_000_000, 1000],
  [0, 5_000_001, 2000],
])('a spread of %p and a largest cost of %p are counted in steps of %p', (spreadDkk, largestDkk, step) => {
  expect(stepFor({ spreadDkk, largestDkk })).toBe(step);
});

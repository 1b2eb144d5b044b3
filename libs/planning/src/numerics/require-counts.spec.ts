import { requireCounts } from './require-counts.ts';

test('whole numbers from 0 pass, and so does nothing', () => {
  expect(() => requireCounts('observed', [0, 1, 700])).not.toThrow();
  expect(() => requireCounts('observed', [])).not.toThrow();
});

test.each([
  [[3, 1.5], 'observed[1] must be a whole number, got 1.5'],
  [[-1], 'observed[0] must be a finite number of at least 0, got -1'],
  [[0, 2, Infinity], 'observed[2] must be a finite number of at least 0, got Infinity'],
])('%j is refused', (counts, message) => {
  expect(() => requireCounts('observed', counts)).toThrow(new RangeError(message));
});

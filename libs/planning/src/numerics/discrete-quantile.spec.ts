import { discreteQuantile } from './discrete-quantile.ts';

const halving = (count: number): number => 1 - 0.5 ** (count + 1);

test.each([
  [0, 0],
  [0.5, 0],
  [0.51, 1],
  [0.75, 1],
  [0.9, 3],
  [0.99, 6],
  [0.999, 9],
])('at %p of a halving chance it is %p', (probability, count) => {
  expect(discreteQuantile(halving, probability)).toBe(count);
});

test('every count can be the answer', () => {
  for (let count = 0; count < 70; count++) {
    expect(discreteQuantile((k) => (k < count ? 0 : 1), 0.5)).toBe(count);
  }
});

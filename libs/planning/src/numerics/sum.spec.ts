import { sum } from './sum.ts';

test('adds up, and nothing is 0', () => {
  expect(sum([1, 2.5, -7])).toBe(-3.5);
  expect(sum([])).toBe(0);
});

import { quartiles } from './quartiles.ts';

test('cut five values at the second, third and fourth', () => {
  expect(quartiles([5, 3, 1, 2, 4])).toEqual({
    lower: { value: 2 },
    median: { value: 3 },
    upper: { value: 4 },
  });
});

test('of equal values are equal', () => {
  expect(quartiles([6, 6, 6])).toEqual({ lower: { value: 6 }, median: { value: 6 }, upper: { value: 6 } });
});

test('of nothing are missing', () => {
  const none = { missing: 'not-reported' };
  expect(quartiles([])).toEqual({ lower: none, median: none, upper: none });
});

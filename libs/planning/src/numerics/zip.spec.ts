import { zip } from './zip.ts';

test('pairs what belongs together', () => {
  expect(zip(['a', 'b'], [1, 2])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('is as long as the shorter list, whichever that is', () => {
  expect(zip(['a'], [1, 2])).toEqual([['a', 1]]);
  expect(zip(['a', 'b'], [1])).toEqual([['a', 1]]);
  expect(zip([], [1])).toEqual([]);
});

test('keeps what is undefined in a list', () => {
  expect(zip(['a'], [undefined])).toEqual([['a', undefined]]);
});

import { median } from './median.ts';

test('is the middle value, or halfway between the two in the middle', () => {
  expect(median([3, 1, 10])).toEqual({ value: 3 });
  expect(median([4, 1, 3, 2])).toEqual({ value: 2.5 });
});

test('one value is its own median, none has none', () => {
  expect(median([0])).toEqual({ value: 0 });
  expect(median([])).toEqual({ missing: 'not-reported' });
});

test('a value that is no number is refused', () => {
  expect(() => median([1, Infinity])).toThrow('values[1] must be');
});

import { at } from './at.ts';

test('the element at an index, in lists and vectors', () => {
  expect(at([3, 5], 1)).toBe(5);
  expect(at(Float64Array.of(2.5), 0)).toBe(2.5);
});

test.each([-1, 2, 0.5, Number.NaN])('index %p of two elements is refused', (index) => {
  expect(() => at([3, 5], index)).toThrow(new RangeError(`index must be between 0 and 1, got ${index}`));
});

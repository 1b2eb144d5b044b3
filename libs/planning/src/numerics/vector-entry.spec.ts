import { vectorEntry } from './vector-entry.ts';

test('the entry at an index', () => {
  expect(vectorEntry(Float64Array.of(3, 5), 0)).toBe(3);
  expect(vectorEntry(Float64Array.of(3, 5), 1)).toBe(5);
});

test.each([-1, 2, 0.5])('index %p of two entries is refused', (index) => {
  expect(() => vectorEntry(Float64Array.of(3, 5), index)).toThrow(
    new RangeError(`index must be between 0 and 1, got ${index}`),
  );
});

import { requireLength } from './require-length.ts';

test('the right length passes', () => {
  expect(() => requireLength('expected', [1, 2], 2)).not.toThrow();
  expect(() => requireLength('expected', [], 0)).not.toThrow();
});

test.each([1, 3])('two values where %p belong are refused', (length) => {
  expect(() => requireLength('expected', [1, 2], length)).toThrow(
    new RangeError(`expected must have ${length} values, got 2`),
  );
});

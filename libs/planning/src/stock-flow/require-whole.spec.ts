import { requireWhole } from './require-whole.ts';

test('whole numbers within the range pass, borders too', () => {
  for (const value of [1, 7, 12]) expect(() => requireWhole('months', value, [1, 12])).not.toThrow();
});

test.each([
  [1.5, 'months must be a whole number, got 1.5'],
  [0, 'months must be between 1 and 12, got 0'],
  [13, 'months must be between 1 and 12, got 13'],
])('%p is refused', (value, message) => {
  expect(() => requireWhole('months', value, [1, 12])).toThrow(new RangeError(message));
});

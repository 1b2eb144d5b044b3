import { paybackYears } from './payback-years.ts';

const none = { missing: 'not-applicable' };

test.each([
  [[-100, 50, 100], 0, { value: 1.5 }],
  [[-100, 50, 50], 0, { value: 2 }],
  [[-100, 50, 49], 0, none],
  [[-100, 150, -100, 100], 0, { value: 2.5 }],
  [[0, 10, 10], 0, { value: 0 }],
  [[], 0, { value: 0 }],
  [[-100], 0, none],
])('%j discounted at %p pays back: %j', (net, discount, expected) => {
  expect(paybackYears(net, discount)).toEqual(expected);
});

test('without a discount all years count alike, as in the docstring', () => {
  expect(paybackYears([-100, 50, 100])).toEqual({ value: 1.5 });
});

test('discounted amounts take longer', () => {
  // −100 + 55/1.1 = −50; the next year is worth 121/1.21 = 100.
  expect(paybackYears([-100, 55, 121], 0.1)).toEqual({ value: expect.closeTo(1.5, 12) });
});

test.each([
  [[Number.NaN], 0, 'netPerYear[0] must be'],
  [[1], 2, 'discount must be between 0 and 1, got 2'],
])('%j at %p is refused', (net, discount, message) => {
  expect(() => paybackYears(net, discount)).toThrow(message);
});

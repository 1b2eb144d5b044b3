import fc from 'fast-check';
import { paybackMonths } from './payback-months.ts';

const none = { missing: 'not-applicable' };

test.each([
  [[-100, 60, 60], 0, { value: 3 }],
  [[-100, 60, 40], 0, { value: 3 }],
  [[-100, 60, 39], 0, none],
  [[-100, 200, -150, 60], 0, { value: 4 }],
  [[-100, 200, -100], 0, { value: 2 }],
  [[0, 10, 10], 0, { value: 0 }],
  [[], 0, { value: 0 }],
  [[-1], 0, none],
  [[-100, 60, 41], 0.2, none],
  [[-100, 60, 60], 0.2, { value: 3 }],
])('%j discounted at %p pays back: %j', (net, discount, expected) => {
  expect(paybackMonths(net, discount)).toEqual(expected);
});

test('sums that ought to be 0 are 0, whatever binary makes of them', () => {
  // −0.8 + 0.7 + 0.1 is −2.8e−17 in binary.
  expect(-0.8 + 0.7 + 0.1).toBeLessThan(0);
  expect(paybackMonths([-0.8, 0.7, 0.1])).toEqual({ value: 3 });
  expect(paybackMonths([-1, 1 - 1e-9])).toEqual(none);
});

test.each([
  [[1, Infinity], 0, 'netPerMonth[1] must be'],
  [[1], -1, 'discount must be between 0 and 1, got -1'],
])('%j at %p is refused', (net, discount, message) => {
  expect(() => paybackMonths(net, discount)).toThrow(message);
});

test('after the pay-back month no sum is below 0, and before it one is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 40 }), (net) => {
      const sums = net.map((_, i) => net.slice(0, i + 1).reduce((sum, amount) => sum + amount, 0));
      const found = paybackMonths(net);
      if ('missing' in found) return expect(sums.at(-1)).toBeLessThan(0);
      for (const sum of sums.slice(Math.max(0, found.value - 1))) expect(sum).toBeGreaterThanOrEqual(0);
      return found.value === 0 || expect(sums[found.value - 2]).toBeLessThan(0);
    }),
    { numRuns: 1000 },
  );
});

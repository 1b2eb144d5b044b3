import fc from 'fast-check';
import type { Figure } from '../figures/figure.ts';
import { internalRate } from './internal-rate.ts';
import { netPresentValue } from './net-present-value.ts';

const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const none = { missing: 'not-applicable' };

test('one year, as in the docstring', () => {
  expect(valueOf(internalRate([-100, 110]))).toBeCloseTo(0.1, 14);
});

test('a loan has one too', () => {
  expect(valueOf(internalRate([100, -110]))).toBeCloseTo(0.1, 14);
});

test('money lost has a negative rate', () => {
  expect(valueOf(internalRate([-100, 50]))).toBeCloseTo(-0.5, 14);
});

test('nothing at the start or end changes it, and nothing in between counts as no sign', () => {
  expect(valueOf(internalRate([0, 0, 0, -100, 0, 121, 0, 0]))).toBeCloseTo(0.1, 14);
});

test('monthly amounts give a yearly rate', () => {
  expect(valueOf(internalRate([-100, 101], 'month'))).toBeCloseTo(1.01 ** 12 - 1, 13);
});

test.each([[[]], [[0, 0]], [[5]], [[1, 2, 3]], [[-1, -2]], [[-100, 230, -132]], [[1, -3, 0, 2]]])(
  '%j has none to show',
  (cashFlow) => {
    expect(internalRate(cashFlow)).toEqual(none);
  },
);

test('a rate beyond all numbers is none', () => {
  expect(internalRate([-1e-300, 1e300], 'month')).toEqual(none);
  expect(internalRate([-1e300, 1e-300])).toEqual({ value: -1 });
});

test('an amount that is not finite is refused', () => {
  expect(() => internalRate([-1, Infinity])).toThrow(
    new RangeError('cashFlow[1] must be a finite number, got Infinity'),
  );
});

test('at the internal rate the payments are worth 0', () => {
  const amount = fc.double({ min: 1, max: 1000, noNaN: true });
  const gains = fc.array(amount, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(amount, gains, (cost, earned) => {
      const total = earned.reduce((sum, gain) => sum + gain, 0);
      fc.pre(total > cost);
      const flow = [-cost, ...earned];
      const rate = valueOf(internalRate(flow));
      expect(rate).toBeGreaterThan(0);
      if (rate <= 1) expect(Math.abs(netPresentValue(flow, rate))).toBeLessThanOrEqual(1e-9 * total);
    }),
    { numRuns: 1000 },
  );
});

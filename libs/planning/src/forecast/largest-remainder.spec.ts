import fc from 'fast-check';
import { largestRemainder } from './largest-remainder.ts';

const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('largestRemainder', () => {
  test('gives the missing unit to the largest remainder', () => {
    expect(largestRemainder([13.28, 28.49, 32.23], 74)).toEqual([13, 29, 32]);
  });

  test('serves equal remainders in the order given', () => {
    expect(largestRemainder([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(largestRemainder([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([1, 0, 0]);
  });

  test('handles negative values and leaves no minus zero', () => {
    expect(largestRemainder([-1.5, 3.5], 2)).toEqual([-1, 3]);
    expect(Object.is(largestRemainder([-0], 0)[0], 0)).toBe(true);
  });

  test('nothing makes nothing', () => {
    expect(largestRemainder([], 0)).toEqual([]);
    expect(() => largestRemainder([], 1)).toThrow(RangeError);
  });

  test('does not scale: values that miss the total by one or more are refused', () => {
    expect(() => largestRemainder([1, 1], 4)).toThrow(
      'values must add up to within one of the total 4, got 2',
    );
    expect(() => largestRemainder([1.5], 1.5)).toThrow('total must be a whole number');
    expect(() => largestRemainder([Number.NaN], 0)).toThrow('values[0]');
  });

  test('adds up exactly and moves no value by one or more', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 40 }), (values) => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0)) + 0;
        const whole = largestRemainder(values, total);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        whole.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(1));
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves whole values as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(largestRemainder(values, total)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });
});

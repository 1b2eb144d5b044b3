import fc from 'fast-check';
import { roundedShares } from './rounded-shares.ts';

describe('rounded shares', () => {
  it('give the last øre to the largest remainders', () => {
    expect(roundedShares([{ value: 10 / 3 }, { value: 10 / 3 }, { value: 10 / 3 }], 100)).toEqual([
      { value: 3.34 },
      { value: 3.33 },
      { value: 3.33 },
    ]);
  });

  it('leave a missing share missing', () => {
    expect(roundedShares([{ value: 1.5 }, { missing: 'not-applicable' }, { value: 1.5 }], 1)).toEqual([
      { value: 2 },
      { missing: 'not-applicable' },
      { value: 1 },
    ]);
    expect(roundedShares([{ missing: 'withheld' }], 100)).toEqual([{ missing: 'withheld' }]);
    expect(() => roundedShares([], 0)).toThrow(RangeError);
  });

  it('add up to the rounded bill, each within one part of what it was', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5e7, noNaN: true }), { maxLength: 30 }), (values) => {
        const rounded = roundedShares(
          values.map((value) => ({ value })),
          100,
        ).map((share) => ('value' in share ? share.value : Number.NaN));
        const bill = values.reduce((sum, value) => sum + value, 0);
        const parts = rounded.reduce((sum, value) => sum + Math.round(value * 100), 0);
        expect(Math.abs(parts - bill * 100)).toBeLessThanOrEqual(0.51);
        rounded.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThan(0.01 + 1e-8));
      }),
    );
  });
});

import fc from 'fast-check';
import { apportion } from './apportion.ts';

describe('apportion', () => {
  it('gives the largest fractions what rounding down leaves', () => {
    // 10 x 1/6, 2/6, 3/6 = 1.67, 3.33, 5: the first has the largest fraction
    expect(apportion(10, [1, 2, 3])).toEqual([2, 3, 5]);
  });

  it('always adds up and never strays a whole unit from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), weights, (total, list) => {
        const parts = apportion(total, list);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, index) => expect(Math.abs(part - (total * list[index]!) / sum)).toBeLessThan(1));
      }),
    );
  });
});

import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { herfindahl } from './herfindahl.ts';

test('the textbook market 30, 30, 20, 20 has 0.26, in shares, per cent or days', () => {
  for (const scale of [1, 0.01, 36.5]) {
    const index = herfindahl([30, 30, 20, 20].map((share) => share * scale));
    expect(isPresent(index) ? index.value : NaN).toBeCloseTo(0.26, 14);
  }
});

test('one buyer is 1, two equal are a half, zeros are ignored', () => {
  expect(herfindahl([365])).toEqual({ value: 1 });
  expect(herfindahl([7, 7])).toEqual({ value: 0.5 });
  expect(herfindahl([50, 0, 50, 0])).toEqual({ value: 0.5 });
});

test('no buyers and no days are two different answers', () => {
  expect(herfindahl([])).toEqual({ missing: 'not-reported' });
  expect(herfindahl([0, 0])).toEqual({ missing: 'no-demand' });
});

test('a negative amount is refused', () => {
  expect(() => herfindahl([1, -1])).toThrow('amounts[1]');
});

test('lies between 1/n and 1, and rises when two buyers merge', () => {
  const amounts = fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 2, maxLength: 29 });
  fc.assert(
    fc.property(amounts, (days) => {
      const value = (list: readonly number[]): number => {
        const index = herfindahl(list);
        return isPresent(index) ? index.value : NaN;
      };
      const [first = 0, second = 0, ...rest] = days;
      expect(value(days)).toBeGreaterThanOrEqual(1 / days.length - 1e-12);
      expect(value([first + second, ...rest])).toBeGreaterThan(value(days));
      expect(value([first + second, ...rest])).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { figure, missing } from './figure.ts';
import { outerSum } from './outer-sum.ts';

test('the example: 5 (4 to 7) less 2 (1 to 3)', () => {
  expect(outerSum([{ value: 5, lo: 4, hi: 7 }], [{ value: 2, lo: 1, hi: 3 }])).toEqual({
    value: 3,
    lo: 1,
    hi: 6,
  });
});

test('numbers without ends have a sum without ends', () => {
  expect(outerSum([figure(2), figure(3)], [figure(1)])).toEqual({ value: 4 });
  expect(outerSum([{ value: 2, lo: 1, hi: 3 }, figure(3)])).toEqual({ value: 5, lo: 4, hi: 6 });
});

test('a missing part makes it missing, the most serious reason first; what does not exist adds nothing', () => {
  expect(outerSum([figure(2), missing('no-demand')], [missing('withheld')])).toEqual({ missing: 'withheld' });
  expect(outerSum([figure(2)], [missing('not-applicable')])).toEqual({ value: 2 });
  expect(outerSum([])).toEqual({ missing: 'not-reported' });
});

test('holds whatever the parts are within their ends', () => {
  const part = fc.tuple(
    fc.integer({ min: -9, max: 9 }),
    fc.nat(5),
    fc.nat(5),
    fc.boolean(),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const figures = parts.map(([value, below, above]) => ({ value, lo: value - below, hi: value + above }));
      const plus = figures.filter((_, i) => parts[i]![3]);
      const minus = figures.filter((_, i) => !parts[i]![3]);
      const truth = parts.reduce(
        (sum, [value, below, above, adds, at]) =>
          sum + (adds ? 1 : -1) * (value - below + at * (below + above)),
        0,
      );
      const sum = outerSum(plus, minus);
      if (!('value' in sum)) throw new Error('present parts have a sum');
      expect(sum.lo ?? sum.value).toBeLessThanOrEqual(truth + 1e-9);
      expect(sum.hi ?? sum.value).toBeGreaterThanOrEqual(truth - 1e-9);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { inversionCounts } from './inversion-counts.ts';
import { mannKendall, type TrendTest } from './mann-kendall.ts';

const tested = (y: readonly number[]): TrendTest => {
  const found = mannKendall(y);
  if ('missing' in found) throw new Error(found.missing);
  return found;
};
const s = (y: readonly number[]): number => tested(y).s;

test('the example: five pairs fall and one rises', () => {
  expect(mannKendall([0.96, 0.95, 0.97, 0.93])).toEqual({ s: -2, p: 0.75, method: 'exact' });
});

test('a series that only rises has the smallest p that its length can give', () => {
  expect(mannKendall([1, 2, 3])).toEqual({ s: 3, p: 2 / 6, method: 'exact' });
  expect(mannKendall([1, 2, 3, 4])).toEqual({ s: 6, p: 2 / 24, method: 'exact' });
  expect(mannKendall([...Array(12).keys()])).toEqual({ s: 66, p: 2 / 479_001_600, method: 'exact' });
});

test('occupancy that falls for years is hardly chance', () => {
  expect(mannKendall([0.96, 0.95, 0.97, 0.93, 0.91, 0.88, 0.86])).toEqual({
    s: -17,
    p: 54 / 5040,
    method: 'exact',
  });
});

test('equal values count in no pair, and fewer orders are told apart', () => {
  // The three orders of 1, 1, 2 have s 2, 0 and −2.
  expect(mannKendall([1, 1, 2])).toEqual({ s: 2, p: 2 / 3, method: 'exact' });
  expect(mannKendall([1, 2, 1])).toEqual({ s: 0, p: 1, method: 'exact' });
  expect(mannKendall([1, 1, 2, 2])).toEqual({ s: 4, p: 2 / 6, method: 'exact' });
  expect(mannKendall([5, 5, 5])).toEqual({ s: 0, p: 1, method: 'exact' });
});

test.each([
  ['thirteen that rise: z = 77 / √268.67', [...Array(13).keys()], 78, 2.6312766253721443e-6],
  [
    'fourteen with ties: z = 58 / √319',
    [5, 5, 4, 6, 5, 3, 4, 4, 2, 3, 3, 1, 2, 2],
    -59,
    0.0011647417445093023,
  ],
  ['one high year first: z = 11 / √56', [2, ...Array<number>(12).fill(1)], -12, 0.14157886335524378],
  ['as many rises as falls', [...Array<number>(6).fill(1), 2, ...Array<number>(6).fill(1)], 0, 1],
  ['one pair more that falls: z = 0', [...Array<number>(6).fill(1), 2, ...Array<number>(7).fill(1)], -1, 1],
])('%s: the normal distribution', (_, y, pairs, p) => {
  const found = tested(y);
  expect(found).toMatchObject({ s: pairs, method: 'normal' });
  expect(found.p).toBeCloseTo(p, 12);
});

test('more than twelve equal values have no trend', () => {
  expect(mannKendall(Array<number>(13).fill(4))).toEqual({ s: 0, p: 1, method: 'normal' });
});

test('fewer than three points are too short, and a value that is no number is refused', () => {
  for (const y of [[], [1], [1, 2]]) expect(mannKendall(y)).toEqual({ missing: 'too-short' });
  expect(() => mannKendall([1, 2, Number.NaN])).toThrow(RangeError);
  expect(() => mannKendall([1, 2, Number.NaN])).toThrow('y[2] must be');
});

test('p is the share of all orders with as large an s, also with ties', () => {
  const orders = (values: readonly number[]): number[][] =>
    values.length < 2
      ? [[...values]]
      : values.flatMap((value, i) =>
          orders([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
        );
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 5 }), (y) => {
      const all = orders(y);
      const asFar = all.filter((order) => Math.abs(s(order)) >= Math.abs(s(y)));
      expect(tested(y).p).toBeCloseTo(asFar.length / all.length, 12);
    }),
    { numRuns: 50 },
  );
});

test('backwards or upside down the sign turns and the chance stays; the unit does not matter', () => {
  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 16 });
  fc.assert(
    fc.property(series, (y) => {
      const { s: pairs, p } = tested(y);
      for (const turned of [[...y].reverse(), y.map((value) => -value)]) {
        expect(tested(turned).s + pairs).toBe(0);
        expect(tested(turned).p).toBeCloseTo(p, 12);
      }
      expect(mannKendall(y.map((value) => value ** 3 + 7))).toEqual(mannKendall(y));
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('just beyond twelve points the normal distribution is within a hundredth of the count of orders', () => {
  const counts = inversionCounts(13, []);
  const all = counts.reduce((sum, orders) => sum + orders);
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(13).keys()], { minLength: 13 }), (y) => {
      const far = Math.abs(s(y));
      const asFar = counts.reduce((sum, orders, i) => (Math.abs(78 - 2 * i) >= far ? sum + orders : sum), 0);
      expect(Math.abs(tested(y).p - asFar / all)).toBeLessThan(0.01);
    }),
    { numRuns: 1000 },
  );
});

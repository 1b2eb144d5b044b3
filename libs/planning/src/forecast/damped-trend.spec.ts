import { figure, missing } from '../figures/figure.ts';
import { dampedTrend } from './damped-trend.ts';

const known = { alpha: 0.5, beta: 0.1, phi: 0.9, level: 10, slope: 1 };
const values = [11, 13].map(figure);

test('level and slope follow every error by their shares', () => {
  // 10 + 0.9 = 10.9 misses 11 by 0.1: level 10.95, slope 0.91; 11.769 misses 13 by 1.231.
  const found = dampedTrend(values, known, { horizon: 2, estimated: 0 });
  expect(found.fitted).toEqual([10.9, expect.closeTo(11.769, 12)]);
  expect(found.squaredErrors).toBeCloseTo(0.01 + 1.231 ** 2, 12);
  expect(found.residualVariance).toEqual({ value: expect.closeTo((0.01 + 1.231 ** 2) / 2, 12) });
  expect(found.means[0]).toBeCloseTo(13.23239, 12);
  const [level, slope] = [11.769 + 0.5 * 1.231, 0.819 + 0.1231];
  expect(found.means).toEqual([
    expect.closeTo(level + 0.9 * slope, 10),
    expect.closeTo(level + 1.71 * slope, 10),
  ]);
});

test('variances grow by the squared answer to an earlier error', () => {
  const { variances } = dampedTrend(
    [0, 2].map(figure),
    { ...known, level: 0, slope: 0 },
    { horizon: 3, estimated: 1 },
  );
  // One spare value: the residual variance is the squared error 2² = 4.
  expect(variances).toEqual([
    { value: 4 },
    { value: expect.closeTo(4 * (1 + 0.59 ** 2), 12) },
    { value: expect.closeTo(4 * (1 + 0.59 ** 2 + 0.671 ** 2), 12) },
  ]);
});

test('five parameters are taken as estimated unless said otherwise', () => {
  expect(dampedTrend([1, 2, 3, 4, 5].map(figure), known, { horizon: 1 })).toMatchObject({
    residualVariance: { missing: 'too-short' },
    variances: [{ missing: 'too-short' }],
  });
  const six = dampedTrend([1, 2, 3, 4, 5, 6].map(figure), known, { horizon: 1 });
  expect(six.residualVariance).toEqual({ value: six.squaredErrors });
});

test('a missing value moves nothing and counts for nothing', () => {
  const gap = [figure(11), missing('withheld'), figure(13)];
  const found = dampedTrend(gap, known, { horizon: 0, estimated: 1 });
  expect(found.fitted[1]).toBeCloseTo(10.95 + 0.9 * 0.91, 12);
  expect(found.fitted[2]).toBeCloseTo(10.95 + (0.9 + 0.81) * 0.91, 12);
  expect(found.residualVariance).toEqual({ value: found.squaredErrors });
  expect([found.means, found.variances]).toEqual([[], []]);
});

test('nothing is continued from where it starts', () => {
  expect(dampedTrend([], known, { horizon: 1 })).toEqual({
    fitted: [],
    squaredErrors: 0,
    residualVariance: { missing: 'too-short' },
    means: [10.9],
    variances: [{ missing: 'too-short' }],
  });
});

test.each([
  [{ alpha: 1.1 }, 'alpha must be between 0 and 1, got 1.1'],
  [{ beta: -0.1 }, 'beta must be between 0 and 1, got -0.1'],
  [{ phi: 2 }, 'phi must be between 0 and 1, got 2'],
  [{ level: Number.NaN }, 'level must be'],
  [{ slope: Infinity }, 'slope must be'],
])('%j is refused', (wrong, message) => {
  expect(() => dampedTrend(values, { ...known, ...wrong }, { horizon: 1 })).toThrow(message);
});

test('values that are not numbers and counts below nothing are refused', () => {
  expect(() => dampedTrend([{ value: Number.NaN }], known, { horizon: 1 })).toThrow('values[0]');
  expect(() => dampedTrend(values, known, { horizon: -1 })).toThrow('horizon');
  expect(() => dampedTrend(values, known, { horizon: 1, estimated: -1 })).toThrow('estimated');
});

import fc from 'fast-check';
import { negativeBinomialQuantile } from '../numerics/negative-binomial-quantile.ts';
import { poissonTrend, type PoissonTrend } from './poisson-trend.ts';

type Interval = { value: number; lo: number; hi: number };
const same = (counts: readonly number[]): number[] => counts.map(() => 1000);
const trend = (
  counts: readonly number[],
  options: Parameters<typeof poissonTrend>[1] = {},
  exposureAhead: readonly number[] = [1000, 1000, 1000],
): PoissonTrend => {
  const found = poissonTrend({ counts, exposure: same(counts), exposureAhead }, options);
  expect(found).not.toHaveProperty('missing');
  return found as PoissonTrend;
};
const means = ({ years }: PoissonTrend): number[] => years.map(({ count }) => (count as Interval).value);

const doubling = [10, 20, 40, 80];
const ragged = [12, 18, 9, 25, 14, 31, 17, 22, 38, 20, 29, 45];

test('entries that double every year double again when nothing fades', () => {
  const found = trend(doubling, { phi: 1 });
  expect(found.fit.coefficients).toEqual([expect.closeTo(Math.log(0.01), 8), expect.closeTo(Math.LN2, 8)]);
  expect(means(found)).toEqual([160, 320, 640].map((mean) => expect.closeTo(mean, 4)));
  expect(found.years[0]).toEqual({
    count: { value: expect.closeTo(160, 5), lo: 122, hi: 200 },
    logMean: expect.closeTo(Math.log(160), 8),
    logMeanError: expect.closeTo(0.172907221, 8),
  });
  expect(found.theta).toEqual({ missing: 'not-applicable' });
  expect(found.dispersion).toEqual({ value: expect.closeTo(0, 8) });
});

test('growth fades: half of a doubling, then a quarter, and with phi 0 none', () => {
  expect(means(trend(doubling, { phi: 0.5 }))).toEqual(
    [0.5, 0.75, 0.875].map((years) => expect.closeTo(80 * 2 ** years, 5)),
  );
  expect(means(trend(doubling, { phi: 0 }))).toEqual([80, 80, 80].map((mean) => expect.closeTo(mean, 5)));
  expect(means(trend(doubling))[1]).toBeCloseTo(80 * 2 ** (0.9 + 0.81), 5);
});

test('twice the population ahead brings twice the entries', () => {
  expect(means(trend(doubling, { phi: 0 }, [1000, 2000]))[1]).toBeCloseTo(160, 5);
});

test('the interval joins the error of the fit to that of the count', () => {
  const { years } = trend(doubling, { phi: 1, level: 0.95 });
  const { count, logMeanError } = years[0]!;
  const { value, lo, hi } = count as Interval;
  const outcome = { mean: value, varianceRatio: 1 + value * logMeanError ** 2 };
  expect(lo).toBe(negativeBinomialQuantile(0.025, outcome));
  expect(hi).toBe(negativeBinomialQuantile(0.975, outcome));
});

test('entries that vary more than by chance are fitted as negative binomial, with wider limits', () => {
  const found = trend(ragged, { phi: 1 });
  expect(found.dispersion).toEqual({ value: expect.closeTo(2.5, 1) });
  const { value: theta } = found.theta as { value: number };
  expect(theta).toBeCloseTo(21, 0);
  const { count, logMeanError } = found.years[2]!;
  const { value, lo, hi } = count as Interval;
  const outcome = { mean: value, varianceRatio: 1 + value * (1 / theta + logMeanError ** 2) };
  expect(lo).toBe(negativeBinomialQuantile(0.1, outcome));
  expect(hi).toBe(negativeBinomialQuantile(0.9, outcome));
});

test('where no theta shows for the dispersion, all variances are multiplied by it', () => {
  const found = trend([1, 7, 10, 67], { phi: 1 });
  expect(found.theta).toEqual({ missing: 'not-applicable' });
  const dispersion = (found.dispersion as { value: number }).value;
  expect(dispersion).toBeCloseTo(2.32, 2);
  const { count, logMeanError } = found.years[0]!;
  const plain = found.fit.covariance;
  const variance = plain[0]![0]! + 2 * 4 * plain[0]![1]! + 16 * plain[1]![1]!;
  expect(logMeanError).toBeCloseTo(Math.sqrt(dispersion * variance), 9);
  const { value, lo, hi } = count as Interval;
  const outcome = { mean: value, varianceRatio: dispersion + value * logMeanError ** 2 };
  expect(lo).toBe(negativeBinomialQuantile(0.1, outcome));
  expect(hi).toBe(negativeBinomialQuantile(0.9, outcome));
});

test.each([
  [[], 'too-short'],
  [[1, 2, 3], 'too-short'],
  [[0, 0, 0, 0], 'no-demand'],
  [[0, 0, 0, 5], 'too-short'],
])('of %j no trend can be told: %s', (counts, reason) => {
  expect(poissonTrend({ counts, exposure: same(counts), exposureAhead: [1000] })).toEqual({
    missing: reason,
  });
});

test('no years ahead give the fit alone', () => {
  expect(trend(doubling, {}, []).years).toEqual([]);
});

test.each([
  [{ counts: [1, 2, 3, 4.5] }, {}, 'counts[3] must be a whole number, got 4.5'],
  [{ counts: [1.5], exposure: [1000] }, {}, 'counts[0] must be a whole number, got 1.5'],
  [{ exposure: [1, 1, 1] }, {}, 'exposure must have 4 values, got 3'],
  [{ exposure: [1, 1, 1, 0] }, {}, 'exposure[3] must be a finite number of at least 1e-9, got 0'],
  [{ exposureAhead: [0] }, {}, 'exposureAhead[0] must be a finite number of at least 1e-9, got 0'],
  [{}, { phi: 1.5 }, 'phi must be between 0 and 1, got 1.5'],
  [{}, { level: 1 }, 'level must be between 0.01 and 0.999, got 1'],
])('%j with %j is refused', (change, options, message) => {
  const events = { counts: doubling, exposure: same(doubling), exposureAhead: [1000] };
  expect(() => poissonTrend({ ...events, ...change }, options)).toThrow(new RangeError(message));
});

test('limits hold the mean, widen with the level and a later year is less certain', () => {
  const counts = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(counts, (given) => {
      const usual = trend(given).years;
      const wide = trend(given, { level: 0.95 }).years;
      usual.forEach(({ count, logMeanError }, i) => {
        const [inner, outer] = [count as Interval, wide[i]!.count as Interval];
        expect(outer.lo).toBeLessThanOrEqual(inner.lo);
        expect(inner.hi).toBeLessThanOrEqual(outer.hi);
        expect(inner.lo).toBeLessThan(inner.value);
        expect(inner.hi).toBeGreaterThanOrEqual(Math.floor(inner.value));
        if (i > 0) expect(logMeanError).toBeGreaterThan(usual[i - 1]!.logMeanError);
      });
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { figure, isPresent, missing } from '../figures/figure.ts';
import { accuracy } from './accuracy.ts';
import { needSeries } from './testing/need-series.ts';

const training = needSeries(2015, [41, 44, 43, 47, 52, 50, 55, 57]);
const actual = needSeries(2023, [61, 60, 66]);
const naive = needSeries(2023, [57, 57, 57]);
const limits = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([lo, hi], i) => ({ year: 2023 + i, need: { value: lo, lo, hi } }));

test('scores "same as last year"', () => {
  expect(accuracy({ training, actual, forecast: naive })).toEqual({
    forecasts: 3,
    mae: { value: 16 / 3 },
    mase: { value: 1.696969696969697 },
    smape: { value: expect.closeTo(8.847337, 6) },
    coverage: { missing: 'not-applicable' },
    intervalScore: { missing: 'not-applicable' },
  });
});

test('fines outcomes outside the interval by two over the missed share', () => {
  const forecast = limits([54, 63], [53, 64], [52, 65]);
  const { coverage, intervalScore } = accuracy({ training, actual, forecast });
  expect(coverage).toEqual({ value: 2 / 3 });
  expect(intervalScore).toEqual({ value: expect.closeTo((9 + 11 + 13 + 10) / 3, 10) });
});

test('fines outcomes below as well, and more the higher the level', () => {
  const forecast = limits([61, 61], [62, 70], [66, 66]);
  const { coverage, intervalScore } = accuracy({ training, actual, forecast }, { level: 0.5 });
  expect(coverage).toEqual({ value: 2 / 3 });
  expect(intervalScore).toEqual({ value: (8 + 4 * 2) / 3 });
});

test('compares only years that have both', () => {
  const gap = [
    { year: 2022, need: figure(1) },
    ...naive.slice(0, 2),
    { year: 2025, need: missing('too-short') },
  ];
  expect(accuracy({ training, actual, forecast: gap })).toEqual({
    forecasts: 2,
    mae: { missing: 'too-short' },
    mase: { missing: 'too-short' },
    smape: { missing: 'too-short' },
    coverage: { missing: 'not-applicable' },
    intervalScore: { missing: 'not-applicable' },
  });
});

test('an outcome that has not been reported is not one', () => {
  const reported = [...actual.slice(0, 2), { year: 2025, need: missing('not-reported') }];
  expect(accuracy({ training, actual: reported, forecast: naive }).forecasts).toBe(2);
});

test('nothing to compare was not reported', () => {
  const none = { missing: 'not-reported' };
  expect(accuracy({ training, actual: [], forecast: naive })).toEqual({
    forecasts: 0,
    mae: none,
    mase: none,
    smape: none,
    coverage: none,
    intervalScore: none,
  });
});

test('three forecasts of which two have an interval have no coverage', () => {
  const forecast = [...limits([54, 63], [53, 64]), { year: 2025, need: { value: 60, hi: 70 } }];
  const found = accuracy({ training, actual, forecast });
  expect(found.forecasts).toBe(3);
  expect(isPresent(found.mae)).toBe(true);
  expect(found.coverage).toEqual({ missing: 'too-short' });
});

test('nobody forecast and nobody there is right', () => {
  const { smape, mae } = accuracy({
    training,
    actual: needSeries(2023, [0, 0, 4]),
    forecast: needSeries(2023, [0, 2, 4]),
  });
  expect(smape).toEqual({ value: 200 / 3 });
  expect(mae).toEqual({ value: 2 / 3 });
});

test('training counts that never changed have no scale of their own', () => {
  const steady = { training: needSeries(2015, [5, 5, 5]), actual, forecast: naive };
  expect(accuracy(steady).mase).toEqual({ missing: 'zero-base' });
  const group = [needSeries(2015, [1, 3]), needSeries(2015, [4, 4]), needSeries(2015, [9, 5])];
  expect(accuracy(steady, { group }).mase).toEqual({ value: 16 / 3 / 2 });
  expect(accuracy(steady, { group: [needSeries(2015, [1, 1])] }).mase).toEqual({ missing: 'zero-base' });
  expect(accuracy({ ...steady, training: [] }).mase).toEqual({ missing: 'too-short' });
});

test('a scale of its own comes before that of the group, and leaves out changes over a gap', () => {
  const gap = [...needSeries(2015, [1, 3]), ...needSeries(2020, [90, 91])];
  const group = [needSeries(2015, [1, 100])];
  expect(accuracy({ training: gap, actual, forecast: naive }, { group }).mase).toEqual({
    value: 16 / 3 / 1.5,
  });
});

test('refuses what can not be scored', () => {
  const wrong = limits([Number.NaN, 1]).map((row) => ({ ...row, need: { ...row.need, value: 1 } }));
  expect(() => accuracy({ training, actual, forecast: wrong })).toThrow('lo of 2023');
  expect(() => accuracy({ training, actual, forecast: limits([1, Infinity]) })).toThrow('hi of 2023');
  expect(() => accuracy({ training, actual, forecast: needSeries(2023, [-1]) })).toThrow('need of 2023');
  expect(() => accuracy({ training, actual: needSeries(2023, [-1]), forecast: naive })).toThrow(
    'need of 2023',
  );
  expect(() => accuracy({ training: needSeries(2015, [-1]), actual, forecast: naive })).toThrow(
    'need of 2015',
  );
  expect(() => accuracy({ training, actual, forecast: naive }, { level: 1 })).toThrow('level');
});

test('every measure of any forecast is a number or a reason', () => {
  const counts = fc.array(fc.nat(200), { maxLength: 8 });
  fc.assert(
    fc.property(counts, counts, counts, (past, came, said) => {
      const found = accuracy({
        training: needSeries(2010, past),
        actual: needSeries(2020, came),
        forecast: needSeries(2020, said),
      });
      expect(found.forecasts).toBe(Math.min(came.length, said.length));
      for (const measure of [found.mae, found.mase, found.smape, found.coverage, found.intervalScore])
        expect('missing' in measure || measure.value >= 0).toBe(true);
      expect(isPresent(found.smape) ? found.smape.value : 0).toBeLessThanOrEqual(200);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { figure, missing, type Present } from '../figures/figure.ts';
import { backtest } from './backtest.ts';
import { dampedTrend } from './damped-trend.ts';
import { fitDampedTrend, type TrendFit } from './fit-damped-trend.ts';
import { forecastRegion } from './forecast-region.ts';
import { naiveForecast } from './naive-forecast.ts';
import { needSeries } from './testing/need-series.ts';

const none = new Map<number, number>();
const rising = needSeries(2015, [41, 44, 43, 47, 52, 50, 55, 57]);

test('forecasts every year from every year with four counts behind it', () => {
  const { trials, byHorizon, overall } = backtest(rising, none, { horizon: 3 });
  expect(trials.map(({ baseYear, year, actual }) => [baseYear, year, actual])).toEqual([
    [2018, 2019, 52],
    [2018, 2020, 50],
    [2018, 2021, 55],
    [2019, 2020, 50],
    [2019, 2021, 55],
    [2019, 2022, 57],
    [2020, 2021, 55],
    [2020, 2022, 57],
    [2021, 2022, 57],
  ]);
  expect(byHorizon.map(({ naive }) => naive.forecasts)).toEqual([4, 3, 2]);
  expect(byHorizon[2]!.dampedDrift).toMatchObject({ mae: missing('too-short'), mase: missing('too-short') });
  expect(overall.dampedTrend.forecasts).toBe(9);
});

test('uses only what was known then', () => {
  const { trials } = backtest(rising, none, { horizon: 2, phi: 0.85, level: 0.9 });
  const known = rising.slice(0, 5);
  const drift = forecastRegion(known, none, { horizon: 2, phi: 0.85, level: 0.9 });
  const naive = naiveForecast(known, { horizon: 2, level: 0.9 });
  const from2019 = trials.filter(({ baseYear }) => baseYear === 2019);
  expect(from2019.map(({ forecasts }) => forecasts.dampedDrift)).toEqual(drift.map(({ need }) => need));
  expect(from2019.map(({ forecasts }) => forecasts.naive)).toEqual(naive.map(({ need }) => need));
});

test('measures the naive method by hand', () => {
  // One year ahead it missed by 5, 2, 5 and 2; a usual change is 22 / 7.
  const { overall, chosen } = backtest(rising, none, { horizon: 1 });
  expect(overall.naive.mae).toEqual({ value: 3.5 });
  expect(overall.naive.mase).toEqual({ value: 1.1136363636363638 });
  expect(chosen).toBe('dampedDrift');
});

test('scores intervals at the level they were made for', () => {
  const { overall } = backtest(rising, none, { horizon: 1, level: 0.5 });
  const limits = backtest(rising, none, { horizon: 1, level: 0.5 }).trials.map(({ forecasts, actual }) => {
    const { naive } = forecasts;
    const { lo = NaN, hi = NaN } = 'value' in naive ? naive : {};
    return hi - lo + 4 * (Math.max(0, lo - actual) + Math.max(0, actual - hi));
  });
  const mean = limits.reduce((sum, score) => sum + score, 0) / limits.length;
  expect(overall.naive.intervalScore).toEqual({ value: expect.closeTo(mean, 10) });
});

test('switches to "same as last year" when that was clearly better over ten forecasts', () => {
  // A fast rise that ended at the first base year: a drift is wrong ever after.
  const ended = [10, 20, 30, 40, 40, 40, 40, 40];
  expect(backtest(needSeries(2010, ended), none, { horizon: 4 })).toMatchObject({
    chosen: 'naive',
    overall: { naive: { forecasts: 10, mase: { value: 0 } } },
  });
  expect(backtest(needSeries(2010, ended), none, { horizon: 3 }).overall.naive.forecasts).toBe(9);
  expect(backtest(needSeries(2010, ended), none, { horizon: 3 }).chosen).toBe('dampedDrift');
});

test('keeps damped drift when the other was better by a little only', () => {
  const ended = needSeries(2010, [10, 20, 30, 40, 38, 39, 40, 38]);
  const at = (phi: number): { chosen: string; ratio: number } => {
    const { overall, chosen } = backtest(ended, none, { horizon: 4, phi });
    const [naive, drift] = [overall.naive.mase, overall.dampedDrift.mase];
    return { chosen, ratio: 'value' in naive && 'value' in drift ? naive.value / drift.value : Number.NaN };
  };
  // The more of the drift is damped away, the nearer the two methods are.
  expect(at(0.01)).toEqual({ chosen: 'dampedDrift', ratio: expect.closeTo(0.9690229916935915, 9) });
  expect(at(0.02)).toEqual({ chosen: 'naive', ratio: expect.closeTo(0.9393686390652604, 9) });
});

test('keeps damped drift when there is nothing to tell them apart by', () => {
  const steady = backtest(needSeries(2010, new Array<number>(12).fill(6)), none, { horizon: 4 });
  expect(steady.overall.naive.mase).toEqual({ missing: 'zero-base' });
  expect(steady.chosen).toBe('dampedDrift');
});

test('passes over years without a count', () => {
  const gap = [...rising.slice(0, 5), { year: 2020, need: missing('not-reported') }, ...rising.slice(6)];
  const { trials } = backtest(gap, none, { horizon: 2 });
  expect(trials.map(({ baseYear, year }) => [baseYear, year])).toEqual([
    [2018, 2019],
    [2019, 2021],
    [2021, 2022],
  ]);
  expect(trials.every(({ forecasts }) => 'value' in forecasts.dampedTrend)).toBe(true);
});

test('forecasts levels when expected counts are given', () => {
  const people = [10, 20, 40, 20, 10, 30, 20];
  const expected = new Map(people.map((count, i) => [2015 + i, count]));
  const { trials } = backtest(
    needSeries(
      2015,
      people.map((count) => 2 * count),
    ),
    expected,
    { horizon: 1 },
  );
  for (const { forecasts, actual } of trials) {
    expect(forecasts.dampedDrift).toEqual({ value: expect.closeTo(actual, 6) });
    expect(forecasts.dampedTrend).toMatchObject({ value: expect.closeTo(actual, 4) });
  }
});

test('the fitted trend has an interval once there are more counts than parameters', () => {
  const { trials } = backtest(rising, none, { horizon: 1 });
  const limited = trials.map(({ forecasts }) => 'lo' in forecasts.dampedTrend);
  expect(limited).toEqual([false, false, true, true]);
});

test('the fitted trend is that of the level, in citizens of the forecast year', () => {
  const expected = new Map([
    [2015, 4],
    [2021, 8],
  ]);
  const { trials } = backtest(rising, expected, { horizon: 1, level: 0.8 });
  const levels = [41, 44, 43, 47, 52, 50].map((count) => figure(count / 4));
  const { means, variances } = dampedTrend(levels, fitDampedTrend(levels) as TrendFit, { horizon: 1 });
  const [variance] = variances as Present[];
  const [mean, reach] = [8 * means[0]!, 8 * 1.2815515655446004 * Math.sqrt(variance!.value)];
  expect(trials.find(({ baseYear }) => baseYear === 2020)!.forecasts.dampedTrend).toEqual({
    value: expect.closeTo(mean, 9),
    lo: expect.closeTo(Math.max(0, mean - reach), 9),
    hi: expect.closeTo(mean + reach, 9),
  });
});

test('a method without a forecast counts none', () => {
  const expected = new Map([
    [2015, 0],
    [2016, 1],
    [2017, 0],
    [2018, 0],
    [2019, 2],
  ]);
  const { overall, chosen } = backtest(rising, expected, { horizon: 4 });
  expect(overall.dampedDrift).toMatchObject({ forecasts: 0, mase: missing('not-reported') });
  expect(overall.naive.forecasts).toBe(10);
  expect(chosen).toBe('dampedDrift');
});

test('too few counts make no forecast, and a restart leaves fewer', () => {
  const empty = backtest(rising.slice(0, 4), none, { horizon: 2 });
  expect(empty.trials).toEqual([]);
  expect(empty.overall.naive).toMatchObject({ forecasts: 0, mae: missing('not-reported') });
  expect(backtest(rising, none, { horizon: 1, restartYear: 2018 }).trials).toHaveLength(1);
  expect(backtest([], none, { horizon: 1 }).byHorizon).toHaveLength(1);
});

test('refuses what is out of range', () => {
  expect(() => backtest(rising, none, { horizon: 0 })).toThrow('horizon');
  expect(() => backtest(rising, new Map([[2020, -1]]), { horizon: 1 })).toThrow('expected of 2020');
});

test('a series of any counts has as many forecasts a year ahead as it has counts beyond the fourth', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { maxLength: 11 }),
      fc.integer({ min: 1, max: 5 }),
      (counts, horizon) => {
        const { trials, byHorizon } = backtest(needSeries(2010, counts), none, { horizon });
        expect(byHorizon.map(({ dampedDrift }) => dampedDrift.forecasts)).toEqual(
          Array.from({ length: horizon }, (_, i) => Math.max(0, counts.length - 4 - i)),
        );
        for (const { forecasts } of trials)
          for (const found of Object.values(forecasts))
            expect('value' in found && found.value >= 0).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

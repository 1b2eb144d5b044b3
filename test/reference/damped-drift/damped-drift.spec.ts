import {
  accuracy,
  forecastRegion,
  naiveForecast,
  type YearForecast,
  type YearNeed,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative } = cases.tolerance;
const horizon = 6;
const needs = (from: number, counts: readonly number[]): YearNeed[] =>
  counts.map((value, i) => ({ year: from + i, need: { value } }));
const expectEqual = (actual: number | undefined, expected: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const forecast = (counts: readonly number[], level: number): YearForecast[] =>
  forecastRegion(needs(2010, counts), new Map(), { horizon, phi: cases.phi, level });

describe(`damped drift agrees with: ${cases.citation}`, () => {
  test.each(cases.series)('means of $name', ({ counts, mean }) => {
    const found = forecast(counts, 0.8).map(({ need }) => ('value' in need ? need.value : undefined));
    expect(found).toHaveLength(mean.length);
    mean.forEach((expected, i) => expectEqual(found[i], expected));
  });

  test.each(cases.series)('80 and 95 % limits of $name, floored at 0', (row) => {
    const limits = [
      [0.8, row.lower80, row.upper80],
      [0.95, row.lower95, row.upper95],
    ] as const;
    for (const [level, lower, upper] of limits)
      forecast(row.counts, level).forEach(({ need }, i) => {
        if (row.s > 0) {
          expectEqual('lo' in need ? need.lo : undefined, Math.max(0, lower[i]!));
          expectEqual('hi' in need ? need.hi : undefined, upper[i]!);
        } else {
          // The oracle's limits are the mean itself; a width of 0 is no interval, so none is given.
          expect(need).toEqual({ value: lower[i] });
          expect(need).toEqual({ value: upper[i] });
        }
      });
  });

  test.each(cases.series)('drift of $name: the first step is phi of it', ({ counts, drift }) => {
    const [first] = forecast(counts, 0.8);
    expectEqual(
      first && 'value' in first.need ? first.need.value : undefined,
      counts.at(-1)! + cases.phi * drift,
    );
  });

  test.each(cases.series)('spread of $name: the half width over quantile and growth', (row) => {
    row.sd.forEach((sd, i) => {
      const grown = (1 - cases.phi ** (i + 1)) * (cases.phi / (1 - cases.phi));
      const expected = row.s * Math.sqrt(i + 1 + grown ** 2 / (row.n - 1)) * (i + 1) ** 0.3;
      expect(Math.abs(sd - expected)).toBeLessThanOrEqual(relative * sd);
    });
  });
});

describe('accuracy agrees with the worked example', () => {
  const { train, actual, naive, dampedDrift, fdd, interval80 } = cases.accuracy;
  const training = needs(2010, train);
  const outcome = needs(2018, actual);
  const scored = (forecastRows: readonly YearNeed[]): ReturnType<typeof accuracy> =>
    accuracy({ training, actual: outcome, forecast: forecastRows });
  const valueOf = (found: ReturnType<typeof accuracy>['mae']): number =>
    'value' in found ? found.value : Number.NaN;

  test('naive', () => {
    const found = scored(naiveForecast(training, { horizon: 3 }));
    expectEqual(valueOf(found.mae), naive.MAE);
    expectEqual(valueOf(found.mase), naive.MASE);
    expectEqual(valueOf(found.smape), naive.sMAPE);
    expectEqual(valueOf(found.mae) / valueOf(found.mase), cases.accuracy.scale);
  });

  test('damped drift', () => {
    const rows = forecastRegion(training, new Map(), { horizon: 3, phi: 0.9 });
    rows.forEach(({ need }, i) => expectEqual('value' in need ? need.value : undefined, fdd[i]!));
    const found = scored(rows);
    expectEqual(valueOf(found.mae), dampedDrift.MAE);
    expectEqual(valueOf(found.mase), dampedDrift.MASE);
    expectEqual(valueOf(found.smape), dampedDrift.sMAPE);
  });

  test('interval', () => {
    const rows = fdd.map((value, i) => ({
      year: 2018 + i,
      need: { value, lo: interval80.lower[i]!, hi: interval80.upper[i]! },
    }));
    const found = scored(rows);
    expectEqual(valueOf(found.coverage), interval80.coverage);
    expectEqual(valueOf(found.intervalScore), interval80.intervalScore);
  });
});

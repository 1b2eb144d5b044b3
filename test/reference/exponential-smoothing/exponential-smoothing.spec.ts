import {
  dampedTrend,
  type DampedTrend,
  type Figure,
  figure,
  fitDampedTrend,
  forecastRegion,
  naiveForecast,
  type TrendParameters,
  type YearNeed,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, thetaLevel, thetaWidth } = cases.tolerance;
const horizon = 6;
/** Quantiles of 90 and 97.5 % of the normal distribution. */
const NORMAL = { 80: 1.2815515655446004, 95: 1.959963984540054 };

const needs = (counts: readonly number[]): YearNeed[] =>
  counts.map((value, i) => ({ year: 2010 + i, need: { value } }));
const valueOf = (found: Figure | undefined): number => (found && 'value' in found ? found.value : Number.NaN);
const halfWidth = (found: Figure): number =>
  'value' in found && found.hi !== undefined ? found.hi - found.value : Number.NaN;
const expectEqual = (actual: number, expected: number, tolerance = relative): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
const expectAll = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => expectEqual(actual[i]!, value));
};

interface Fit {
  readonly par: { alpha: number; l: number; beta?: number; phi?: number; b?: number };
  readonly replayable: boolean;
}

/** R's parameters as ours; its fallback for short series reports beta*, which is beta over alpha. */
function parametersOf({ par, replayable }: Fit): TrendParameters {
  const { alpha, l, beta = 0, phi = 1, b = 0 } = par;
  return { alpha, beta: replayable ? beta : beta * alpha, phi, level: l, slope: b };
}

function replay(counts: readonly number[], fit: Fit): DampedTrend {
  return dampedTrend(counts.map(figure), parametersOf(fit), { horizon, estimated: 0 });
}

const fits = cases.series.flatMap(({ name: series, counts, fits: own }) =>
  own.map((fit) => ({ series, counts, fit, name: fit.name, method: fit.method })),
);

describe(`exponential smoothing agrees with ${cases.citation}`, () => {
  test('every fit of the file is replayed', () => {
    expect(fits).toHaveLength(56);
    expect(fits.filter(({ fit }) => fit.replayable)).toHaveLength(42);
  });

  test.each(fits)('$name of $series, $method: fitted values, means and squared errors', ({ counts, fit }) => {
    const found = replay(counts, fit);
    expectAll(found.fitted, fit.fitted);
    expectAll(found.means, fit.mean);
    const relativeErrors = found.fitted.map((value, i) => ((counts[i]! - value) / value) ** 2);
    const squares =
      fit.method === 'ETS(M,N,N)' ? relativeErrors.reduce((sum, x) => sum + x, 0) : found.squaredErrors;
    expect(Math.abs(squares - fit.sse)).toBeLessThanOrEqual(Math.max(relative * fit.sse, 1e-20));
  });

  test.each(fits.filter(({ method }) => method !== 'ETS(M,N,N)'))(
    '$name of $series, $method: 80 and 95 % limits',
    ({ counts, fit }) => {
      // The variances per unit of residual variance depend on the parameters only.
      const { alpha, beta, phi, ...start } = { ...parametersOf(fit), beta: fit.par.beta ?? 0 };
      const unit = [1, 0].map((error) => figure(start.level + phi * start.slope + error));
      const { variances, residualVariance } = dampedTrend(
        [...counts.map(figure), ...unit],
        { alpha, beta, phi, ...start },
        { horizon, estimated: 0 },
      );
      const sd = variances.map((variance) =>
        Math.sqrt((valueOf(variance) / valueOf(residualVariance)) * fit.sigma2),
      );
      expectAll(
        fit.mean.map((mean, i) => mean - NORMAL[80] * sd[i]!),
        fit.lower80,
      );
      expectAll(
        fit.mean.map((mean, i) => mean + NORMAL[80] * sd[i]!),
        fit.upper80,
      );
      expectAll(
        fit.mean.map((mean, i) => mean - NORMAL[95] * sd[i]!),
        fit.lower95,
      );
      expectAll(
        fit.mean.map((mean, i) => mean + NORMAL[95] * sd[i]!),
        fit.upper95,
      );
    },
  );

  test.each(fits.filter(({ fit, method }) => fit.replayable && method === 'ETS(A,Ad,N)'))(
    '$name of $series: the residual variance leaves out five estimated parameters',
    ({ counts, fit }) => {
      const { residualVariance } = dampedTrend(counts.map(figure), parametersOf(fit), { horizon });
      expect(Math.abs(valueOf(residualVariance) - fit.sigma2)).toBeLessThanOrEqual(
        Math.max(relative * fit.sigma2, 1e-20),
      );
    },
  );

  test.each(fits.filter(({ name }) => /^(?:ets|holt)_damped(?:_phi09)?$/.test(name)))(
    'our fit has no larger squared errors than $name of $series',
    ({ counts, name, fit }) => {
      const own = fitDampedTrend(counts.map(figure), name === 'ets_damped_phi09' ? 0.9 : undefined);
      const squares = 'missing' in own ? Number.NaN : own.squaredErrors;
      expect(squares).toBeLessThanOrEqual(fit.sse * (1 + 1e-6) + 1e-16);
    },
  );
});

describe(`naive and drift agree with ${cases.citation}`, () => {
  test.each(cases.series)('rwf of $name', ({ counts, naive }) => {
    const rows = naiveForecast(needs(counts), { horizon });
    expectAll(
      rows.map(({ need }) => valueOf(need)),
      naive.mean,
    );
    expectWidths((level) => naiveForecast(needs(counts), { horizon, level }), naive, {
      degreesOfFreedom: counts.length - 1,
      growth: 0,
    });
  });

  test.each(cases.series)('rwf with drift of $name, our damped drift with phi 1', ({ counts, drift }) => {
    const rows = forecastRegion(needs(counts), new Map(), { horizon, phi: 1 });
    expectAll(
      rows.map(({ need }) => valueOf(need)),
      drift.mean.map((mean) => Math.max(0, mean)),
    );
    expectWidths((level) => forecastRegion(needs(counts), new Map(), { horizon, phi: 1, level }), drift, {
      degreesOfFreedom: counts.length - 2,
      growth: 0.3,
    });
  });
});

describe(`theta, simple smoothing with half the straight line as drift, agrees with ${cases.citation}`, () => {
  test.each(cases.series)('thetaf of $name', ({ name, counts, fits: own, theta }) => {
    const ses = own.find((fit) => fit.name === 'ses')!;
    const { alpha } = ses.par;
    const halfSlope = slopeOf(counts) / 2;
    const start = (halfSlope * (1 - (1 - alpha) ** counts.length)) / alpha;
    const other = name === 'counts-flat-10' || name === 'counts-8';
    replay(counts, ses).means.forEach((level, i) => {
      expectEqual(level + start + i * halfSlope, theta.mean[i]!, other ? thetaLevel : relative);
      expectEqual(theta.mean[i]! - theta.mean[0]!, i * halfSlope);
      const sd = Math.sqrt(ses.sigma2 * (i * alpha ** 2 + 1));
      for (const level of [80, 95] as const) {
        const widths = [
          theta[`upper${level}`][i]! - theta.mean[i]!,
          theta.mean[i]! - theta[`lower${level}`][i]!,
        ];
        for (const width of widths) expectEqual(width, NORMAL[level] * sd, other ? thetaWidth : relative);
      }
    });
  });
});

function slopeOf(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  const squares = counts.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return counts.reduce((sum, count, i) => sum + (i - middle) * count, 0) / squares;
}

/** Quantiles of 90 and 97.5 % of Student's t by degrees of freedom (qt(p, df)). */
const STUDENT: Readonly<Record<80 | 95, Readonly<Record<number, number>>>> = {
  80: {
    3: 1.637744353696209,
    4: 1.533206274058944,
    6: 1.4397557472651483,
    7: 1.4149239276505086,
    8: 1.3968153097438654,
    9: 1.3830287383966329,
    10: 1.372183641110336,
    11: 1.3634303180205407,
  },
  95: {
    3: 3.1824463052837078,
    4: 2.7764451051977934,
    6: 2.4469118511449786,
    7: 2.364624251592784,
    8: 2.306004135204166,
    9: 2.262157162798205,
    10: 2.228138851986274,
    11: 2.200985160091639,
  },
};

interface Limits {
  readonly mean: readonly number[];
  readonly lower80: readonly number[];
  readonly upper80: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
}

/** The same spread under another quantile, and without our growth of the spread; no interval where R's has no width. */
function expectWidths(
  forecast: (level: number) => readonly YearNeed[],
  theirs: Limits,
  { degreesOfFreedom, growth }: { readonly degreesOfFreedom: number; readonly growth: number },
): void {
  for (const level of [80, 95] as const)
    forecast(level / 100).forEach(({ need }, i) => {
      const width = theirs[`upper${level}`][i]! - theirs.mean[i]!;
      expectEqual(theirs.mean[i]! - theirs[`lower${level}`][i]!, width);
      const student = STUDENT[level][degreesOfFreedom]!;
      if (width === 0) expect(need).toEqual({ value: theirs.mean[i] });
      else expectEqual((halfWidth(need) / student / (i + 1) ** growth) * NORMAL[level], width);
    });
}

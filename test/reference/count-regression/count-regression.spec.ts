import {
  type CountRegression,
  type Figure,
  type Missing,
  negativeBinomialRegression,
  poissonRegression,
  poissonTrend,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative } = cases.tolerance;
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const expectAll = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => expectEqual(actual[i]!, value));
};
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const fitted = <Fit>(fit: Fit | Missing): Fit => {
  expect(fit).not.toHaveProperty('missing');
  return fit as Fit;
};
const errors = ({ covariance }: CountRegression): number[] => covariance.map((row, i) => Math.sqrt(row[i]!));
const linear = (counts: readonly number[]): number[][] => counts.map((_, year) => [1, year]);

describe(`Regressions of counts agree with: ${cases.citation}`, () => {
  const trend = cases.poissonTrend;
  const undamped = (): ReturnType<typeof poissonTrend> => poissonTrend(trend, { phi: 1 });

  test(`the Poisson fit of ${trend.call}`, () => {
    const { fit, dispersion } = fitted(undamped());
    expectAll(fit.coefficients, trend.coefficients);
    expectAll(fit.covariance.flat(), trend.covariance.flat());
    expectEqual(fit.deviance, trend.deviance);
    expectEqual(fit.pearson, trend.pearson);
    expectEqual(valueOf(dispersion), trend.dispersion);
  });

  test.each(trend.years)('its mean $yearsAhead years ahead is $mean', (row) => {
    const year = fitted(undamped()).years[row.yearsAhead - 1]!;
    expectEqual(year.logMean, row.logMean);
    expectEqual(year.logMeanError, row.logMeanError);
    expectEqual(valueOf(year.count), row.mean);
  });

  const wide = cases.negativeBinomialTrend;

  test(`the negative binomial fit of ${wide.call}`, () => {
    const fit = fitted(negativeBinomialRegression({ ...wide, design: linear(wide.counts) }));
    expectAll(fit.coefficients, wide.coefficients);
    expectAll(errors(fit), wide.standardErrors);
    expectEqual(fit.theta, wide.theta);
    expectEqual(fit.thetaStandardError, wide.thetaStandardError);
    expectEqual(2 * fit.logLikelihood, wide.twiceLogLikelihood);
    expectEqual(fit.deviance, wide.deviance);
  });

  test('the Poisson fit of the same counts, whose dispersion makes the trend a negative binomial one', () => {
    const poisson = fitted(poissonRegression({ ...wide, design: linear(wide.counts) }));
    expectAll(poisson.coefficients, wide.poissonCoefficients);
    expectEqual(poisson.pearson, wide.poissonPearson);
    expectEqual(valueOf(fitted(poissonTrend({ ...wide, exposureAhead: [] })).theta), wide.theta);
  });

  const { panel } = cases;

  test(`the panel fit of ${panel.call}`, () => {
    const others = [2, 3, 4, 5];
    const design = panel.year.map((year, i) => [
      1,
      ...others.map((municipality) => Number(panel.municipality[i] === municipality)),
      year,
    ]);
    const fit = fitted(poissonRegression({ ...panel, design }));
    expectAll(fit.coefficients, panel.coefficients);
    expectAll(errors(fit), panel.standardErrors);
    expectEqual(fit.deviance, panel.deviance);
    expectEqual(fit.pearson, panel.pearson);
    expect(fit.degreesOfFreedom).toBe(panel.degreesOfFreedom);
  });
});

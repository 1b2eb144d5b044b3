import { budgetCertainty, type Figure } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

describe(`budget certainty agrees with: ${cases.citation}`, () => {
  const found = budgetCertainty(cases.budget, cases.accounts);

  test.each<[string, Figure, number]>([
    ['mean deviation', found.meanDeviationShare, cases.meanPctError],
    ['mean absolute deviation', found.meanAbsoluteShare, cases.MAPE],
    ['years within 2 %', found.withinTwoPercent, cases.within2pct],
    ['mean squared error', found.meanSquaredError, cases.MSE],
    ['bias', found.theil.bias, cases.theil.bias],
    ['bias of the regression split', found.theil.bias, cases.theilReg.bias],
    ['variance', found.theil.variance, cases.theil.variance],
    ['covariance', found.theil.covariance, cases.theil.covariance],
    ['regression', found.theil.regression, cases.theilReg.regression],
    ['disturbance', found.theil.disturbance, cases.theilReg.disturbance],
    ['buffer for 80 %', found.buffer80, cases.buffer80],
  ])('%s', (_, figure, expected) => {
    const value = 'value' in figure ? figure.value : Number.NaN;
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(cases.tolerance.relative * Math.abs(expected));
  });
});

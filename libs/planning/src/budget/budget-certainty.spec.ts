import fc from 'fast-check';
import { type Figure, figure, missing } from '../figures/figure.ts';
import { budgetCertainty } from './budget-certainty.ts';

const budget = [100, 104, 110, 115, 121, 128];
const accounts = [103, 109, 112, 121, 126, 137];
const value = (found: Figure): number => ('value' in found ? found.value : Number.NaN);

test('six overspends: 83 % of the error is systematic', () => {
  const found = budgetCertainty(budget, accounts);
  expect(found.theil.bias).toEqual({ value: 0.8333333333333334 });
  expect(value(found.meanDeviationShare)).toBeCloseTo(0.04334457805863438, 12);
  expect(found.meanAbsoluteShare).toEqual(found.meanDeviationShare);
  expect(found.meanDeviationDkk).toEqual(figure(5));
  expect(found.meanSquaredError).toEqual(figure(30));
  expect(value(found.withinTwoPercent)).toBeCloseTo(1 / 6, 12);
  expect(value(found.buffer80)).toBeCloseTo(0.06134875842732778, 9);
  expect(value(found.buffer90)).toBeGreaterThan(value(found.buffer80));
});

test('every year has its deviation, in DKK and of the budget', () => {
  expect(budgetCertainty([100, 50], [103, 49]).years).toEqual([
    { deviationDkk: 3, deviationShare: figure(0.03) },
    { deviationDkk: -1, deviationShare: figure(-0.02) },
  ]);
});

test('over and under cancel in the mean, not in the mean absolute share', () => {
  const found = budgetCertainty([100, 100], [110, 90]);
  expect(value(found.meanDeviationShare)).toBe(0);
  expect(value(found.meanDeviationDkk)).toBe(0);
  expect(value(found.meanAbsoluteShare)).toBeCloseTo(0.1, 12);
});

test('exactly 2 % is within, either way, and a little more is not', () => {
  expect(budgetCertainty([102], [104.04]).withinTwoPercent).toEqual(figure(1));
  expect(budgetCertainty([100], [98]).withinTwoPercent).toEqual(figure(1));
  expect(budgetCertainty([100_000], [102_001]).withinTwoPercent).toEqual(figure(0));
  expect(budgetCertainty([100_000], [97_999]).withinTwoPercent).toEqual(figure(0));
});

test('a budget of 0 leaves the amounts and nothing relative', () => {
  const found = budgetCertainty([0, 100, 100], [5, 100, 104]);
  expect(found.years[0]).toEqual({ deviationDkk: 5, deviationShare: missing('zero-base') });
  expect(found.meanDeviationDkk).toEqual(figure(3));
  for (const relative of [
    found.meanDeviationShare,
    found.meanAbsoluteShare,
    found.withinTwoPercent,
    found.buffer80,
    found.buffer90,
  ])
    expect(relative).toEqual(missing('zero-base'));
  expect(value(found.theil.bias)).toBeGreaterThan(0);
});

test('one and two years have no shares, one year no buffer, none nothing', () => {
  const two = budgetCertainty([100, 100], [101, 103]);
  expect(two.theil).toEqual({
    bias: missing('too-short'),
    variance: missing('too-short'),
    covariance: missing('too-short'),
    regression: missing('too-short'),
    disturbance: missing('too-short'),
  });
  // mean 2 %, sd √2 %, t(1; 0.8) = 1.3763819 and √1.5: 2 % + 2.384 %.
  expect(value(two.buffer80)).toBeCloseTo(0.02 + 1.3763819204711734 * Math.SQRT2 * 0.01 * Math.sqrt(1.5), 9);
  const one = budgetCertainty([100], [101]);
  expect([one.buffer80, one.buffer90]).toEqual([missing('too-short'), missing('too-short')]);
  const none = budgetCertainty([], []);
  expect(none.years).toEqual([]);
  for (const found of [
    none.meanDeviationDkk,
    none.meanDeviationShare,
    none.meanAbsoluteShare,
    none.withinTwoPercent,
    none.meanSquaredError,
    none.buffer80,
  ])
    expect(found).toEqual(missing('not-reported'));
});

test('the buffers are those of 80 and 90 %, and negative where budgets were too high', () => {
  const t3 = { 80: 0.978472312363305, 90: 1.63774435369621 };
  const found = budgetCertainty([100, 100, 100, 100], [90, 92, 90, 92]);
  const spread = 0.01 * Math.sqrt(4 / 3) * Math.sqrt(1.25);
  expect(value(found.buffer80)).toBeCloseTo(-0.09 + t3[80] * spread, 9);
  expect(value(found.buffer90)).toBeCloseTo(-0.09 + t3[90] * spread, 9);
});

test('what cannot be is refused by name', () => {
  expect(() => budgetCertainty([1, -1], [1, 1])).toThrow('budget[1] must be a finite number of at least 0');
  expect(() => budgetCertainty([1], [Number.NaN])).toThrow('accounts[0] must be');
  expect(() => budgetCertainty([1, 2], [1])).toThrow(
    'accounts must have one amount per budget, got 1 for 2 budgets',
  );
  expect(() => budgetCertainty([1], [1, 2])).toThrow('got 2 for 1 budgets');
  expect(budgetCertainty([1], [-1]).meanDeviationDkk).toEqual(figure(-2));
});

const series = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -50, max: 1200 })), {
  minLength: 3,
  maxLength: 12,
});

test('each of Theil’s splits adds up to 1, without a negative share', () => {
  fc.assert(
    fc.property(series, (years) => {
      const { theil } = budgetCertainty(
        years.map(([planned]) => planned),
        years.map(([, spent]) => spent),
      );
      const [bias, variance, covariance] = [theil.bias, theil.variance, theil.covariance].map(value);
      const [regression, disturbance] = [theil.regression, theil.disturbance].map(value);
      if ('missing' in theil.bias) return;
      expect(bias! + variance! + covariance!).toBeCloseTo(1, 8);
      expect(bias! + regression! + disturbance!).toBeCloseTo(1, 8);
      for (const share of [bias, variance, covariance, regression, disturbance])
        expect(share).toBeGreaterThanOrEqual(-1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('shares do not depend on the unit of money, and 90 % takes at least the buffer of 80 %', () => {
  fc.assert(
    fc.property(series, (years) => {
      const [planned, spent] = [years.map(([b]) => b), years.map(([, a]) => a)];
      const inKroner = budgetCertainty(planned, spent);
      const inThousands = budgetCertainty(
        planned.map((amount) => amount / 1000),
        spent.map((amount) => amount / 1000),
      );
      expect(value(inThousands.buffer80)).toBeCloseTo(value(inKroner.buffer80), 6);
      expect(value(inThousands.meanAbsoluteShare)).toBeCloseTo(value(inKroner.meanAbsoluteShare), 8);
      expect(value(inKroner.buffer90)).toBeGreaterThanOrEqual(value(inKroner.buffer80));
    }),
    { numRuns: 1000 },
  );
});

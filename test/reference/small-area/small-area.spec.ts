import {
  empiricalBayes,
  type Figure,
  reconcile,
  type ReconcileRule,
  retentionFromFlows,
  stockFlowCounts,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { absolute } = cases.tolerance;
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(absolute);
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const expectAll = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => expectEqual(actual[i]!, value));
};

describe(`Small-area methods agree with: ${cases.citation}`, () => {
  test.each(cases.empiricalBayes)('empirical Bayes of $name', (row) => {
    const found = empiricalBayes(row.observed, row.expected);
    expectEqual(valueOf(found.mean), row.mean);
    expectEqual(found.variance, row.variance);
    expectAll(
      found.areas.map(({ raw }) => valueOf(raw)),
      row.raw,
    );
    expectAll(
      found.areas.map(({ shrunken }) => valueOf(shrunken)),
      row.shrunken,
    );
    expectAll(
      found.areas.map(({ weight }) => weight),
      row.weights,
    );
  });

  test.each(cases.stockFlowCounts.years)('stock and flow $yearsAhead years ahead: $mean', (row) => {
    const most = stockFlowCounts(cases.stockFlowCounts)[row.yearsAhead - 1]!;
    expectEqual(valueOf(most.count), row.mean);
    expect(most).toMatchObject({ median: row.median, count: { lo: row.lower80, hi: row.upper80 } });
    expectEqual(most.newcomers, row.newcomers);
    expectEqual(most.stayers, row.mean - row.newcomers);
    expectEqual(most.variance, row.variance);
    expect(stockFlowCounts(cases.stockFlowCounts, 0.95)[row.yearsAhead - 1]!.count).toMatchObject({
      lo: row.lower95,
      hi: row.upper95,
    });
  });

  test('retention from flows', () => {
    const row = cases.retentionFromFlows;
    const found = retentionFromFlows(row);
    expectEqual(valueOf(found.exits), row.exits);
    expectEqual(valueOf(found.exitShare), row.exitShare);
    expectEqual(valueOf(found.retention), row.retention);
    expectEqual(valueOf(found.meanStayYears), row.meanStayYears);
  });

  const { total, parts, rules, variances } = cases.reconcile;

  test.each(rules)('reconciliation, $rule', (row) => {
    const found = reconcile({ total, parts }, row.rule as ReconcileRule);
    expectEqual(found.total, row.total);
    expectAll(found.parts, row.parts);
  });

  test('reconciliation with the variances of a backtest', () => {
    const found = reconcile({ total, parts }, variances);
    expectEqual(found.total, variances.reconciledTotal);
    expectAll(found.parts, variances.reconciledParts);
  });
});

import {
  breakEvenEffect,
  type Figure,
  internalRate,
  netPresentValue,
  paybackYears,
  pert,
  preventionCase,
  type PreventionAssumptions,
  type PreventionLever,
  simulate,
  stockFlow,
  stockPath,
  xoshiro128,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, publishedDigits, simulationStandardErrors } = cases.tolerance;
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const expectAll = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => expectEqual(actual[i]!, value));
};

const model = cases.model;
const levers = cases.prevention.effects.levers as PreventionLever[];
const { costs, horizonMonths, discount } = cases.prevention;
const { rampMonths } = cases.prevention.effects;
const assumptions: PreventionAssumptions = {
  base: model,
  effects: { levers, rampMonths },
  costs,
  horizonMonths,
  discount,
};

describe(`the stock-flow model agrees with: ${cases.citation}`, () => {
  const found = stockFlow(model);

  test.each(['generator', 'monthsByEntry', 'monthStep', 'entryStep'] as const)('%s', (name) => {
    const expected = cases.stockFlow[name];
    expect(found[name]).toHaveLength(expected.length);
    expected.forEach((row, i) => expectAll(found[name][i]!, row));
  });

  test('steady state, its cost, and months from entry', () => {
    expectAll(found.steadyState, cases.stockFlow.steadyState);
    expectAll(found.monthsFromEntry, cases.stockFlow.monthsFromEntry);
    const prices = Object.values(costs.costPerMonth);
    expectEqual(
      found.steadyState.reduce((sum, stock, i) => sum + stock * prices[i]!, 0),
      cases.stockFlow.steadyMonthlyCost,
    );
  });

  test("Little's law", () => {
    const { entriesPerMonth, meanStayMonths, stock } = cases.little;
    const states = [{ name: 'one', meanStayMonths, exitShares: {}, entriesPerMonth }];
    expectAll(stockFlow({ states }).steadyState, [stock]);
  });

  test.each(cases.dailyTransitions)(
    'published transitions $name',
    ({ dailyShare: { forth, back }, days }) => {
      // The rates whose exact daily step has these shares; the unit of time is a day.
      const speed = -Math.log(1 - forth - back) / (forth + back);
      const never = 1e15;
      const states = [
        { name: '1', meanStayMonths: 1 / (forth * speed), exitShares: { 2: 1 }, entriesPerMonth: 0 },
        {
          name: '2',
          meanStayMonths: back === 0 ? never : 1 / (back * speed),
          exitShares: { 1: 1 },
          entriesPerMonth: 0,
        },
      ];
      const path = stockPath({ states, startStock: { 1: 100, 2: 0 } }, 25);
      for (const { day, published, exact, wrong } of days as {
        day: number;
        published: number[];
        exact?: number[];
        wrong?: number[];
      }[]) {
        published.forEach((stock, i) =>
          expect(Math.abs(path[day]![i]! - stock)).toBeLessThanOrEqual(publishedDigits),
        );
        if (exact) expectAll(path[day]!, exact);
        wrong?.forEach((stock, i) => expect(Math.abs(path[day]![i]! - stock)).toBeGreaterThan(1));
      }
    },
  );
});

describe('the business case agrees with the same example', () => {
  const found = preventionCase(assumptions);
  const expected = cases.preventionCase;

  test('money per year, net present value and pay-back', () => {
    expectAll(
      found.years.map(({ saved }) => saved),
      expected.savedPerYear,
    );
    expectAll(
      found.years.map(({ extraStaff }) => extraStaff),
      expected.extraStaffPerYear,
    );
    expectAll(
      found.years.map(({ net }) => net),
      expected.netPerYear,
    );
    expectEqual(found.netPresentValue, expected.netPresentValue);
    expect(found.paybackMonths).toEqual({ value: expected.paybackMonth });
    expect(found.discountedPaybackMonths).toEqual({ value: expected.discountedPaybackMonth });
  });

  test.each(expected.stateAfter)('stocks after $month months', ({ month, stocks }) => {
    expectAll(found.stocks.after[month]!, stocks);
  });

  test('steady states and caseworkers', () => {
    expectAll(found.steadyState.before, cases.stockFlow.steadyState);
    expectAll(found.steadyState.after, expected.newSteadyState);
    expectEqual(found.caseworkers.before[0]!, expected.caseworkers.before);
    expectEqual(found.caseworkers.after.at(-1)!, expected.caseworkers.inLastMonth);
  });

  test('break-even effect', () => {
    expectEqual(valueOf(breakEvenEffect(assumptions)), cases.breakEvenEffect.share);
  });

  test.each(cases.breakEvenEffect.netPresentValue)('net present value at $share of the effects', (row) => {
    const less = levers.map((lever) => ({ ...lever, change: lever.change * row.share }));
    expectEqual(
      preventionCase({ ...assumptions, effects: { levers: less, rampMonths } }).netPresentValue,
      row.value,
    );
  });
});

describe('cash flows agree with the definitions', () => {
  test.each(cases.cashFlows)('$name', (row) => {
    for (const { discount: rate, value } of row.netPresentValue)
      expect(Math.abs(netPresentValue(row.cashFlow, rate) - value)).toBeLessThanOrEqual(
        relative * Math.max(1, Math.abs(value)),
      );
    if (row.internalRate === null) expect(internalRate(row.cashFlow)).toEqual({ missing: 'not-applicable' });
    if (typeof row.internalRate === 'number')
      expectEqual(valueOf(internalRate(row.cashFlow)), row.internalRate);
    for (const { discount: rate, years } of row.payback)
      if (years === null) expect(paybackYears(row.cashFlow, rate)).toEqual({ missing: 'not-applicable' });
      else expectEqual(valueOf(paybackYears(row.cashFlow, rate)), years);
  });
});

describe('uncertainty agrees with closed forms', () => {
  test.each(cases.pert)('PERT $estimate', ({ estimate, alpha, beta, mean, variance }) => {
    const found = pert(estimate);
    expectAll([found.alpha, found.beta, found.mean, found.variance], [alpha, beta, mean, variance]);
  });

  test('a net present value that is linear in the effect', () => {
    const { slope, cost, effect, ...expected } = cases.linearCase;
    const { mean, variance, quantile } = pert(effect);
    expectEqual(slope * mean - cost, expected.mean);
    expectEqual(slope * Math.sqrt(variance), expected.standardDeviation);
    for (const { share, value } of expected.quantiles) expectEqual(slope * quantile(share) - cost, value);
    expectEqual(quantile(1 - expected.positiveShare), cost / slope);
  });

  test('the same, simulated: 4000 draws of a case whose only effect is on entries', () => {
    const { slope, cost, effect, ...expected } = cases.linearCase;
    const states = [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 5 }];
    const linear = (costPerMonth: number): PreventionAssumptions => ({
      base: { states },
      effects: { levers: [{ on: 'entries', state: 'home', change: -1 }], rampMonths: 24 },
      costs: {
        costPerMonth: { home: costPerMonth },
        avoidableShare: 1,
        caseload: { before: 20, after: 20 },
        caseworkerPerMonth: 0,
        investments: [],
      },
      horizonMonths: 60,
      discount: 0,
    });
    const price = slope / preventionCase(linear(1)).netPresentValue;
    const base = linear(price);
    const uncertain = {
      ...base,
      costs: { ...base.costs, investments: [{ month: 0, amount: cost }] },
      uncertainty: { effect, unitCostSd: 0, wageSd: 0, logStaySd: 0 },
    };
    const found = simulate(uncertain, 4000, xoshiro128(1));
    const within = (actual: number, value: number, error: number): void =>
      expect(Math.abs(actual - value)).toBeLessThanOrEqual(simulationStandardErrors * error);
    const error = expected.standardDeviation / Math.sqrt(4000);
    within(found.mean, expected.mean, error);
    within(found.standardDeviation, expected.standardDeviation, error);
    within(found.positiveShare, expected.positiveShare, found.positiveShareError);
    for (const { share, value } of expected.quantiles) {
      const quantile = found.quantiles.find((row) => row.share === share)!;
      within(valueOf(quantile.netPresentValue), value, error);
    }
  });

  test('the worked example with uncertain effect, unit cost and wage', () => {
    const { draws, uncertainty, ...expected } = cases.simulation;
    const found = simulate({ ...assumptions, uncertainty }, 2000, xoshiro128(20_260_101));
    const tolerance = (simulationStandardErrors * expected.standardDeviation) / Math.sqrt(draws);
    const within = (actual: number, value: number): void =>
      expect(Math.abs(actual - value)).toBeLessThanOrEqual(tolerance);
    within(found.mean, expected.mean);
    within(found.standardDeviation, expected.standardDeviation);
    expect(found.quantiles.map(({ share }) => share)).toEqual(expected.quantiles.map(({ share }) => share));
    found.quantiles.forEach(({ netPresentValue: found }, i) =>
      within(valueOf(found), expected.quantiles[i]!.value),
    );
    const { positiveShare } = expected;
    expect(Math.abs(found.positiveShare - positiveShare)).toBeLessThanOrEqual(
      simulationStandardErrors * Math.sqrt((positiveShare * (1 - positiveShare)) / draws),
    );
  });
});

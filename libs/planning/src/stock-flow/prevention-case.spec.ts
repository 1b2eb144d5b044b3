import fc from 'fast-check';
import type { StockFlowModel } from './flow-model.ts';
import { netPresentValue } from './net-present-value.ts';
import { type PreventionCase, preventionCase } from './prevention-case.ts';
import { AVOIDABLE_SHARE, type PreventionCosts, type StateSupport } from './prevention-costs.ts';
import type { PreventionLever } from './prevention-effects.ts';
import type { PreventionAssumptions } from './prevention-plan.ts';

/** Twenty citizens, one a month in and out. */
const home: StockFlowModel = {
  states: [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 }],
};
const costs: PreventionCosts = {
  costPerMonth: { home: 10 },
  avoidableShare: AVOIDABLE_SHARE.buyer,
  caseload: { before: 20, after: 20 },
  caseworkerPerMonth: 0,
  investments: [{ month: 0, amount: 5 }],
};
const noEntries: PreventionAssumptions = {
  base: home,
  effects: { levers: [{ on: 'entries', state: 'home', change: -1 }], rampMonths: 0 },
  costs,
  horizonMonths: 1,
  discount: 0,
};
const twoStates: StockFlowModel = {
  states: [
    { name: 'foster', meanStayMonths: 10, exitShares: { home: 0.5 }, entriesPerMonth: 2 },
    { name: 'home', meanStayMonths: 4, exitShares: {}, entriesPerMonth: 1 },
  ],
};
const twoCosts: PreventionCosts = { ...costs, costPerMonth: { foster: 3, home: 10 }, investments: [] };
const withLevers = (...levers: PreventionLever[]): PreventionAssumptions => ({
  base: twoStates,
  effects: { levers, rampMonths: 0 },
  costs: twoCosts,
  horizonMonths: 24,
  discount: 0.035,
});

test('one month without entries', () => {
  const found = preventionCase(noEntries);
  const left = 20 * (1 - Math.exp(-1 / 20));
  expect(found.netPresentValue).toBeCloseTo(-5 + (10 * left) / 2, 10);
  expect(found).toEqual({
    states: ['home'],
    avoidableShares: [1],
    years: [
      {
        year: 1,
        saved: expect.closeTo(5 * left, 10),
        extraStaff: 0,
        investment: 5,
        support: 0,
        net: expect.closeTo(5 * left - 5, 10),
      },
    ],
    netPerMonth: [expect.closeTo(5 * left - 5, 10)],
    netPresentValue: expect.closeTo(-0.1229424500714, 10),
    internalRate: { missing: 'not-applicable' },
    paybackMonths: { missing: 'not-applicable' },
    discountedPaybackMonths: { missing: 'not-applicable' },
    stocks: {
      before: [[expect.closeTo(20, 10)], [expect.closeTo(20, 10)]],
      after: [[expect.closeTo(20, 10)], [expect.closeTo(20 - left, 10)]],
    },
    caseworkers: { before: [expect.closeTo(1, 10)], after: [expect.closeTo(1 - left / 40, 10)] },
    steadyState: { before: [expect.closeTo(20, 10)], after: [0] },
  });
});

test('a year without entries, as in the docstring', () => {
  const year = {
    ...noEntries,
    costs: { ...costs, investments: [{ month: 0, amount: 50 }] },
    horizonMonths: 12,
  };
  const left = Array.from({ length: 13 }, (_, month) => 20 * (1 - Math.exp(-month / 20)));
  const saved = left.slice(1).reduce((sum, gone, month) => sum + (10 * (left[month]! + gone)) / 2, 0);
  expect(preventionCase(year).netPresentValue).toBeCloseTo(saved - 50, 9);
  expect(preventionCase(year).netPresentValue).toBeCloseTo(544.870569738181, 9);
});

test('smaller caseloads cost caseworkers from the start, at the pace of the effects', () => {
  const found = preventionCase({
    ...noEntries,
    effects: { levers: [], rampMonths: 2 },
    costs: { ...costs, caseload: { before: 20, after: 10 }, caseworkerPerMonth: 100 },
    horizonMonths: 3,
  });
  // Ramp 0.25, 0.75 and 1: caseloads 17.5, 12.5 and 10 for 20 citizens.
  [20 / 17.5, 20 / 12.5, 2].forEach((workers, month) => {
    expect(found.caseworkers.after[month]).toBeCloseTo(workers, 10);
    expect(found.netPerMonth[month]).toBeCloseTo(100 * (1 - workers) - (month === 0 ? 5 : 0), 9);
  });
  expect(found.years[0]!.extraStaff).toBeCloseTo(100 * (20 / 17.5 + 20 / 12.5 + 2 - 3), 9);
  expect(found.years[0]!.saved).toBeCloseTo(0, 10);
});

test.each<[PreventionLever, number[]]>([
  [{ on: 'entries', state: 'foster', change: -0.5 }, [10, 6]],
  [{ on: 'entries', state: 'home', change: -0.5 }, [20, 6]],
  [{ on: 'stay', state: 'foster', change: -0.5 }, [10, 8]],
  [{ on: 'stay', state: 'home', change: -0.25 }, [20, 6]],
  [{ on: 'exit-share', from: 'foster', to: 'home', change: -0.5 }, [20, 6]],
  [{ on: 'exit-share', from: 'foster', to: 'home', change: 1 }, [20, 12]],
])('lever %j leads to a steady state of %j', (lever, after) => {
  const { steadyState } = preventionCase(withLevers(lever));
  steadyState.before.forEach((stock, i) => expect(stock).toBeCloseTo([20, 8][i]!, 10));
  steadyState.after.forEach((stock, i) => expect(stock).toBeCloseTo(after[i]!, 10));
});

test('a region saves kappa of what buyers save; kappa may differ by state', () => {
  const lever = { on: 'entries', state: 'foster', change: -0.5 } as const;
  const saved = (avoidableShare: PreventionCosts['avoidableShare']): number => {
    const assumptions = withLevers(lever);
    const found = preventionCase({ ...assumptions, costs: { ...twoCosts, avoidableShare } });
    expect(found.avoidableShares).toEqual(
      typeof avoidableShare === 'number' ? [avoidableShare, avoidableShare] : Object.values(avoidableShare),
    );
    return found.years[1]!.saved;
  };
  expect(AVOIDABLE_SHARE).toEqual({ buyer: 1, region: 0.7 });
  expect(saved(AVOIDABLE_SHARE.region)).toBeCloseTo(0.7 * saved(AVOIDABLE_SHARE.buyer), 9);
  expect(saved({ foster: 1, home: 0 }) + saved({ foster: 0, home: 1 })).toBeCloseTo(saved(1), 9);
  expect(saved({ foster: 1, home: 0 })).toBeGreaterThan(0);
});

test('a start away from the steady state drifts alike without prevention', () => {
  const found = preventionCase({
    ...noEntries,
    base: { ...home, startStock: { home: 50 } },
    effects: { levers: [], rampMonths: 24 },
    costs: { ...costs, investments: [] },
    horizonMonths: 12,
  });
  expect(found.stocks.before[12]![0]).toBeCloseTo(20 + 30 * Math.exp(-12 / 20), 10);
  expect(found.stocks.after).toEqual(found.stocks.before);
  expect(found.netPresentValue).toBe(0);
  expect(found.paybackMonths).toEqual({ value: 0 });
});

test('years are sums of twelve months, the last of what is left; investments of a month add up', () => {
  const found = preventionCase({
    ...noEntries,
    costs: {
      ...costs,
      investments: [
        { month: 0, amount: 5 },
        { month: 13, amount: 2 },
        { month: 13, amount: -0.5 },
      ],
    },
    horizonMonths: 14,
    discount: 0.1,
  });
  expect(found.years.map(({ year, investment }) => [year, investment])).toEqual([
    [1, 5],
    [2, 1.5],
  ]);
  const net = found.netPerMonth;
  expect(net).toHaveLength(14);
  expect(found.years[1]!.net).toBeCloseTo(net[12]! + net[13]!, 10);
  expect(found.netPresentValue).toBeCloseTo(netPresentValue(net, 0.1, 'month'), 10);
  for (const { saved, extraStaff, investment, net: total } of found.years)
    expect(total).toBeCloseTo(saved - extraStaff - investment, 10);
});

test('the state adds in every month of its lines, both ends included, or withdraws', () => {
  const withSupport = (support: StateSupport[]): PreventionCase =>
    preventionCase({
      ...noEntries,
      effects: { levers: [], rampMonths: 0 },
      costs: { ...costs, support },
      horizonMonths: 14,
    });
  const none = withSupport([]);
  const found = withSupport([
    { fromMonth: 2, toMonth: 12, amountPerMonth: 3 },
    { fromMonth: 12, toMonth: 13, amountPerMonth: -0.5 },
  ]);
  const added = found.netPerMonth.map((net, month) => net - none.netPerMonth[month]!);
  expect(added).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2.5, -0.5]);
  expect(found.years.map(({ support }) => support)).toEqual([30, 2]);
  expect(found.netPresentValue).toBeCloseTo(none.netPresentValue + 32, 10);
  expect(none).toEqual(
    preventionCase({ ...noEntries, effects: { levers: [], rampMonths: 0 }, horizonMonths: 14 }),
  );
});

test('a programme that pays has an internal rate, and pays later when discounted', () => {
  const found = preventionCase({
    ...noEntries,
    costs: { ...costs, investments: [{ month: 0, amount: 700 }] },
    horizonMonths: 36,
    discount: 0.5,
  });
  const { internalRate, netPerMonth } = found;
  expect('value' in internalRate && internalRate.value).toBeGreaterThan(0.5);
  expect(
    'value' in internalRate && netPresentValue(netPerMonth, Math.min(1, internalRate.value), 'month'),
  ).toBeGreaterThanOrEqual(-1e-6);
  const months = [found.paybackMonths, found.discountedPaybackMonths].map((one) =>
    'value' in one ? one.value : NaN,
  );
  expect(months[0]).toBeGreaterThan(1);
  expect(months[1]).toBeGreaterThan(months[0]!);
});

describe('refuses', () => {
  test.each<[string, Partial<PreventionAssumptions>, string]>([
    ['no horizon', { horizonMonths: 0 }, 'horizonMonths must be between 1 and 1200, got 0'],
    ['half a month', { horizonMonths: 1.5 }, 'horizonMonths must be a whole number, got 1.5'],
    ['a negative discount', { discount: -0.1 }, 'discount must be between 0 and 1, got -0.1'],
    [
      'a negative ramp',
      { effects: { levers: [], rampMonths: -1 } },
      'rampMonths must be a finite number of at least 0, got -1',
    ],
    [
      'a system that nobody leaves',
      {
        base: {
          states: [
            { name: 'home', meanStayMonths: 1, exitShares: { B: 1 }, entriesPerMonth: 1 },
            { name: 'B', meanStayMonths: 1, exitShares: { home: 1 }, entriesPerMonth: 1 },
          ],
        },
      },
      'nobody ever leaves the system from home, B: lower an exit share',
    ],
  ])('%s', (_, change, message) => {
    expect(() => preventionCase({ ...noEntries, ...change })).toThrow(new RangeError(message));
  });

  test.each<[string, PreventionLever[], string]>([
    [
      'a lever on no state',
      [{ on: 'stay', state: 'school', change: 0 }],
      'state of a lever must name one of the states foster, home, got school',
    ],
    [
      'a share from no state',
      [{ on: 'exit-share', from: 'x', to: 'home', change: 0 }],
      'from of a lever must name one of the states foster, home, got x',
    ],
    [
      'a share to no state',
      [{ on: 'exit-share', from: 'foster', to: 'y', change: 0 }],
      'to of a lever must name one of the states foster, home, got y',
    ],
    [
      'a change that is no number',
      [{ on: 'stay', state: 'home', change: NaN }],
      'change of levers[0] must be a finite number, got NaN',
    ],
    [
      'two levers on one number',
      [
        { on: 'stay', state: 'home', change: 0 },
        { on: 'entries', state: 'home', change: 0 },
        { on: 'stay', state: 'home', change: -0.1 },
      ],
      'levers must change each number once, got levers[2] again',
    ],
    [
      'entries below none',
      [{ on: 'entries', state: 'home', change: -1.5 }],
      'entriesPerMonth of home with prevention must be a finite number of at least 0, got -0.5',
    ],
    [
      'stays of nothing',
      [{ on: 'stay', state: 'foster', change: -1 }],
      'meanStayMonths of foster with prevention must be a finite number of at least 0.01, got 0',
    ],
    [
      'a share above 1',
      [{ on: 'exit-share', from: 'foster', to: 'home', change: 2 }],
      'exitShares of foster with prevention must be between 0 and 1, got 1.5',
    ],
  ])('%s', (_, levers, message) => {
    expect(() => preventionCase(withLevers(...levers))).toThrow(new RangeError(message));
  });

  test('shares of more than all, and a system that nobody leaves any more', () => {
    const base: StockFlowModel = {
      states: [
        { name: 'A', meanStayMonths: 1, exitShares: { B: 0.5, C: 0.25 }, entriesPerMonth: 1 },
        { name: 'B', meanStayMonths: 1, exitShares: { A: 1 }, entriesPerMonth: 1 },
        { name: 'C', meanStayMonths: 1, exitShares: { A: 1 }, entriesPerMonth: 1 },
      ],
    };
    const raised = (change: number): PreventionAssumptions => ({
      ...noEntries,
      base,
      costs: { ...costs, costPerMonth: { A: 1, B: 1, C: 1 } },
      effects: { levers: [{ on: 'exit-share', from: 'A', to: 'B', change }], rampMonths: 0 },
    });
    expect(() => preventionCase(raised(1))).toThrow(
      new RangeError('exitShares of A with prevention must add up to at most 1, got 1.25'),
    );
    expect(() => preventionCase(raised(0.5))).toThrow('nobody ever leaves the system from A, B, C');
  });

  test.each<[string, Partial<PreventionCosts>, string]>([
    [
      'a cost left out',
      { costPerMonth: {} },
      'costPerMonth of home must be a finite number of at least 0, got NaN',
    ],
    [
      'a cost of no state',
      { costPerMonth: { home: 1, school: 1 } },
      'costPerMonth must name one of the states home, got school',
    ],
    [
      'a negative cost',
      { costPerMonth: { home: -1 } },
      'costPerMonth of home must be a finite number of at least 0, got -1',
    ],
    ['kappa above 1', { avoidableShare: 1.1 }, 'avoidableShare must be between 0 and 1, got 1.1'],
    [
      'kappa above 1 in a state',
      { avoidableShare: { home: 2 } },
      'avoidableShare must be between 0 and 1, got 2',
    ],
    [
      'kappa left out',
      { avoidableShare: {} },
      'avoidableShare of home must be a finite number of at least 0, got NaN',
    ],
    [
      'a caseload of 0 before',
      { caseload: { before: 0, after: 1 } },
      'caseload.before must be a finite number of at least 1, got 0',
    ],
    [
      'a caseload of 0 after',
      { caseload: { before: 1, after: 0 } },
      'caseload.after must be a finite number of at least 1, got 0',
    ],
    [
      'a negative wage',
      { caseworkerPerMonth: -1 },
      'caseworkerPerMonth must be a finite number of at least 0, got -1',
    ],
    [
      'an investment beyond the horizon',
      { investments: [{ month: 1, amount: 1 }] },
      'month of investments[0] must be between 0 and 0, got 1',
    ],
    [
      'support beyond the horizon',
      { support: [{ fromMonth: 0, toMonth: 1, amountPerMonth: 1 }] },
      'toMonth of support[0] must be between 0 and 0, got 1',
    ],
    [
      'support before the start',
      { support: [{ fromMonth: -1, toMonth: 0, amountPerMonth: 1 }] },
      'fromMonth of support[0] must be between 0 and 0, got -1',
    ],
    [
      'support that is no number',
      { support: [{ fromMonth: 0, toMonth: 0, amountPerMonth: Infinity }] },
      'amountPerMonth of support[0] must be a finite number, got Infinity',
    ],
    [
      'an amount that is no number',
      { investments: [{ month: 0, amount: NaN }] },
      'amount of investments[0] must be a finite number, got NaN',
    ],
  ])('%s', (_, change, message) => {
    expect(() => preventionCase({ ...noEntries, costs: { ...costs, ...change } })).toThrow(
      new RangeError(message),
    );
  });

  test('half an investment month', () => {
    const halfway = { ...costs, investments: [{ month: 0.5, amount: 1 }] };
    expect(() => preventionCase({ ...noEntries, horizonMonths: 2, costs: halfway })).toThrow(
      new RangeError('month of investments[0] must be a whole number, got 0.5'),
    );
  });

  test('support that ends before it begins', () => {
    const backwards = { ...costs, support: [{ fromMonth: 1, toMonth: 0, amountPerMonth: 1 }] };
    expect(() => preventionCase({ ...noEntries, horizonMonths: 2, costs: backwards })).toThrow(
      new RangeError('toMonth of support[0] must be between 1 and 1, got 0'),
    );
  });
});

test('effects that reduce never raise a stock, and a stronger one saves more', () => {
  const share = fc.double({ min: -1, max: 0, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: 1, noNaN: true }), (entries, moves, less) => {
      const run = (scale: number): ReturnType<typeof preventionCase> =>
        preventionCase(
          withLevers(
            { on: 'entries', state: 'home', change: entries * scale },
            { on: 'exit-share', from: 'foster', to: 'home', change: moves * scale },
          ),
        );
      const full = run(1);
      const before = full.stocks.before.flat();
      const fallen = full.stocks.after.flat().map((stock, i) => before[i]! - stock);
      expect(Math.min(...fallen)).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.min(...full.stocks.after.flat())).toBeGreaterThanOrEqual(0);
      expect(full.netPresentValue).toBeGreaterThanOrEqual(run(less).netPresentValue - 1e-9);
    }),
    { numRuns: 1000 },
  );
});

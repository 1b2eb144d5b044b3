import { breakEvenEffect } from './break-even-effect.ts';
import { preventionCase } from './prevention-case.ts';
import { AVOIDABLE_SHARE } from './prevention-costs.ts';
import type { PreventionAssumptions } from './prevention-plan.ts';
import { simulate } from './simulate.ts';
import { tornado } from './tornado.ts';

/** The programme of the docstrings. */
const programme: PreventionAssumptions = {
  base: { states: [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 }] },
  effects: { levers: [{ on: 'entries', state: 'home', change: -1 }], rampMonths: 0 },
  costs: {
    costPerMonth: { home: 10 },
    avoidableShare: AVOIDABLE_SHARE.buyer,
    caseload: { before: 20, after: 20 },
    caseworkerPerMonth: 0,
    investments: [{ month: 0, amount: 50 }],
  },
  horizonMonths: 12,
  discount: 0,
};
const effect = { low: 0, mode: 0.5, high: 1 };

test('the example of preventionCase holds', () => {
  expect(preventionCase(programme).netPresentValue).toBeCloseTo(544.870569738181, 9);
});

test('the example of breakEvenEffect holds', () => {
  expect(breakEvenEffect(programme)).toEqual({ value: expect.closeTo(0.08405189724212846, 12) });
});

test('the example of simulate holds', () => {
  const uncertainty = { effect, unitCostSd: 0, wageSd: 0, logStaySd: 0 };
  expect(simulate({ ...programme, uncertainty }, 2, () => 0.5).mean).toBeCloseTo(247.4352848690905, 9);
});

test('the example of tornado holds', () => {
  const uncertainty = { effect, unitCostSd: 0.05, wageSd: 0, logStaySd: 0 };
  expect(tornado({ ...programme, uncertainty }).bars[0]?.lever).toEqual({ of: 'effects' });
});

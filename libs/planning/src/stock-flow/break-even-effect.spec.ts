import fc from 'fast-check';
import { breakEvenEffect } from './break-even-effect.ts';
import { preventionCase } from './prevention-case.ts';
import type { PreventionAssumptions } from './prevention-plan.ts';

const programme = (change: number, investment: number): PreventionAssumptions => ({
  base: { states: [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 }] },
  effects: { levers: [{ on: 'entries', state: 'home', change }], rampMonths: 24 },
  costs: {
    costPerMonth: { home: 10 },
    avoidableShare: 1,
    caseload: { before: 20, after: 20 },
    caseworkerPerMonth: 0,
    investments: [{ month: 0, amount: investment }],
  },
  horizonMonths: 60,
  discount: 0.035,
});
const gain = preventionCase(programme(-1, 0)).netPresentValue;
/** The investment of month 0 falls in the middle of it. */
const paidNow = (worth: number): number => worth * 1.035 ** (0.5 / 12);

test('where savings grow evenly with the effect, it is cost by gain', () => {
  expect(breakEvenEffect(programme(-1, paidNow(0.3 * gain)))).toEqual({ value: expect.closeTo(0.3, 10) });
});

test('what pays without any effect needs none', () => {
  expect(breakEvenEffect(programme(-1, 0))).toEqual({ value: 0 });
  expect(breakEvenEffect(programme(-1, -5))).toEqual({ value: 0 });
});

test('what the whole effect does not pay has no break-even', () => {
  expect(breakEvenEffect(programme(-1, paidNow(1.01 * gain)))).toEqual({ missing: 'not-applicable' });
  expect(breakEvenEffect(programme(-1, paidNow(0.99 * gain)))).toEqual({ value: expect.closeTo(0.99, 9) });
});

test('effects beyond what can be are refused', () => {
  expect(() => breakEvenEffect(programme(-1.1, 0))).toThrow(
    'entriesPerMonth of home with prevention must be',
  );
});

test('at the break-even effect the net present value is 0', () => {
  const change = fc.double({ min: -1, max: -0.05, noNaN: true });
  fc.assert(
    fc.property(change, fc.double({ min: 1, max: 2000, noNaN: true }), (full, investment) => {
      const found = breakEvenEffect(programme(full, investment));
      if ('missing' in found)
        return expect(preventionCase(programme(full, investment)).netPresentValue).toBeLessThan(0);
      const there = preventionCase(programme(full * found.value, investment)).netPresentValue;
      return expect(Math.abs(there)).toBeLessThan(1e-7);
    }),
    { numRuns: 1000 },
  );
});

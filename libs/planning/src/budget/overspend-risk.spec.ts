import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { type BudgetAtRisk, overspendRisk } from './overspend-risk.ts';

const three = {
  users: { mean: 3, varianceRatio: 1 },
  costDistribution: [
    { costDkk: 1, weight: 19 },
    { costDkk: 2, weight: 8 },
    { costDkk: 3, weight: 3 },
  ],
};
const certain = (costDkk: number, mean = 1, varianceRatio = 1) => ({
  users: { mean, varianceRatio },
  costDistribution: [{ costDkk, weight: 1 }],
});
const plain: BudgetAtRisk = { groups: [three], refund: [], overBy: [] };

test('the published example: quantiles 4, 8, 10 and 12, and the reserves that follow', () => {
  const risk = overspendRisk({ ...plain, budgetDkk: 5, overBy: [0, 0.2, 1, -1] });
  expect(risk).toMatchObject({ budgetDkk: 5, stepDkk: 1 });
  expect(risk.expectedDkk).toBeCloseTo(4.4, 12);
  expect(risk.spreadDkk).toBeCloseTo(Math.sqrt(7.8), 12);
  expect(risk.quantiles).toEqual([
    { share: 0.5, amountDkk: 4 },
    { share: 0.8, amountDkk: 7 },
    { share: 0.9, amountDkk: 8 },
    { share: 0.95, amountDkk: 10 },
    { share: 0.99, amountDkk: 12 },
  ]);
  expect(risk.reserves).toEqual([
    { certainty: 0.8, reserveDkk: 2, shareOfBudget: figure(0.4) },
    { certainty: 0.9, reserveDkk: 3, shareOfBudget: figure(0.6) },
  ]);
  expect(risk.overspend.map(({ by }) => by)).toEqual([0, 0.2, 1, -1]);
  const below = [0.049787, 0.094595, 0.129695, 0.147527, 0.143238, 0.124984, 0.099904];
  const upTo = (k: number): number => below.slice(0, k + 1).reduce((sum, mass) => sum + mass, 0);
  expect(risk.overspend[0]!.probability).toBeCloseTo(1 - upTo(5), 5);
  expect(risk.overspend[1]!.probability).toBeCloseTo(1 - upTo(6), 5);
  expect(risk.overspend[3]!.probability).toBeCloseTo(1 - upTo(0), 5);
});

test('a budget that is large enough needs no reserve', () => {
  const { reserves } = overspendRisk({ ...plain, budgetDkk: 8 });
  expect(reserves[1]).toEqual({ certainty: 0.9, reserveDkk: 0, shareOfBudget: figure(0) });
  expect(overspendRisk({ ...plain, budgetDkk: 30 }).reserves[0]!.reserveDkk).toBe(0);
});

test('without a budget the expected cost is one', () => {
  const risk = overspendRisk(plain);
  expect(risk.budgetDkk).toBe(risk.expectedDkk);
  expect(risk.reserves[1]!.reserveDkk).toBeCloseTo(3.6, 12);
});

test('the refund is taken off each citizen, not off the sum', () => {
  const refund = [{ aboveDkk: 1_000_000, share: 0.5 }];
  const dear = overspendRisk({ groups: [certain(3_000_000)], refund, overBy: [] });
  expect(dear.expectedDkk).toBe(2_000_000);
  expect(dear.spreadDkk).toBe(2_000_000);
  // Four citizens of one million each are dear together, but none of them is.
  expect(overspendRisk({ groups: [certain(1_000_000, 4)], refund, overBy: [] }).expectedDkk).toBe(4_000_000);
});

test('groups add up, and more spread takes a larger reserve', () => {
  const groups = [certain(100_000, 10), certain(1_000_000, 2, 3)];
  const risk = overspendRisk({ groups, refund: [], overBy: [0] });
  expect(risk.expectedDkk).toBe(3_000_000);
  expect(risk.spreadDkk).toBeCloseTo(Math.sqrt(10 * 1e10 + 2 * 3e12), 4);
  const calmer = overspendRisk({
    groups: [certain(100_000, 10), certain(1_000_000, 2)],
    refund: [],
    overBy: [0],
  });
  expect(risk.reserves[1]!.reserveDkk).toBeGreaterThan(calmer.reserves[1]!.reserveDkk);
});

test('nobody costs nothing, and a share of no budget is none', () => {
  for (const groups of [[], [certain(1_000_000, 0)]]) {
    const risk = overspendRisk({ groups, refund: [], overBy: [0] });
    expect(risk).toMatchObject({ expectedDkk: 0, spreadDkk: 0, budgetDkk: 0 });
    expect(risk.overspend).toEqual([{ by: 0, probability: 0 }]);
    expect(risk.quantiles.every(({ amountDkk }) => amountDkk === 0)).toBe(true);
    expect(risk.reserves[0]).toEqual({ certainty: 0.8, reserveDkk: 0, shareOfBudget: missing('zero-base') });
  }
});

test('one very rare and very dear citizen', () => {
  const risk = overspendRisk({ groups: [certain(10_000_000, 1e-6)], refund: [], budgetDkk: 0, overBy: [0] });
  expect(risk.overspend[0]!.probability).toBeCloseTo(1e-6, 11);
  expect(risk.quantiles.at(-1)).toEqual({ share: 0.99, amountDkk: 0 });
});

test('what cannot be is refused by name', () => {
  expect(() => overspendRisk({ ...plain, overBy: [0, -1.01] })).toThrow('overBy must be');
  expect(() => overspendRisk({ ...plain, budgetDkk: -1 })).toThrow('budgetDkk must be');
  expect(() => overspendRisk({ ...plain, groups: [certain(1, -1)] })).toThrow('users.mean must be');
  expect(() => overspendRisk({ ...plain, groups: [certain(1, 1, 0.5)] })).toThrow(
    'users.varianceRatio must be',
  );
  expect(() => overspendRisk({ ...plain, groups: [certain(-1)] })).toThrow('costDkk must be');
  expect(() => overspendRisk({ ...plain, refund: [{ aboveDkk: 0, share: 2 }] })).toThrow('brackets[0].share');
});

const cases = fc.record({
  mean: fc.double({ min: 0.1, max: 60, noNaN: true }),
  varianceRatio: fc.double({ min: 1, max: 4, noNaN: true }),
  costs: fc.array(fc.integer({ min: 50_000, max: 3_000_000 }), { minLength: 1, maxLength: 4 }),
  budgetDkk: fc.integer({ min: 0, max: 200_000_000 }),
});

test('the chance falls with the overspend asked for, quantiles rise, and a reserve brings the certainty', () => {
  fc.assert(
    fc.property(cases, ({ mean, varianceRatio, costs, budgetDkk }) => {
      const costDistribution = costs.map((costDkk) => ({ costDkk, weight: 1 }));
      const groups = [{ users: { mean, varianceRatio }, costDistribution }];
      const risk = overspendRisk({ groups, refund: [], budgetDkk, overBy: [-0.5, 0, 0.1, 0.5] });
      const chances = risk.overspend.map(({ probability }) => probability);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      const amounts = risk.quantiles.map(({ amountDkk }) => amountDkk);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      for (const { certainty, reserveDkk } of risk.reserves) {
        const raised = overspendRisk({ groups, refund: [], budgetDkk: budgetDkk + reserveDkk, overBy: [0] });
        expect(raised.overspend[0]!.probability).toBeLessThanOrEqual(1 - certainty + 1e-9);
      }
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { overspendRisk } from './overspend-risk.ts';
import { type BudgetParty, pooledOverspendRisk } from './pooled-overspend-risk.ts';

const party: BudgetParty = {
  groups: [
    {
      users: { mean: 6, varianceRatio: 1 },
      costDistribution: [
        { costDkk: 1_000_000, weight: 60 },
        { costDkk: 1_500_000, weight: 25 },
        { costDkk: 3_000_000, weight: 15 },
      ],
    },
  ],
};

test('29 municipalities need 143.55 million apart and 27.05 together to be 90 % certain', () => {
  const found = pooledOverspendRisk(new Array<BudgetParty>(29).fill(party), { refund: [], overBy: [0.1] });
  expect(found.reserves).toEqual([
    { certainty: 0.8, aloneDkk: 85_550_000, pooledDkk: 17_550_000, savedDkk: 68_000_000 },
    { certainty: 0.9, aloneDkk: 143_550_000, pooledDkk: 27_050_000, savedDkk: 116_500_000 },
  ]);
  expect(found.alone).toHaveLength(29);
  expect(found.alone[0]).toEqual(overspendRisk({ ...party, refund: [], overBy: [0.1] }));
  expect(found.pooled.overspend).toEqual([{ by: 0.1, probability: expect.closeTo(0.119094, 6) }]);
});

test('the pooled budget is the sum of the parties’, given or expected', () => {
  const given = { ...party, budgetDkk: 10_000_000 };
  const { pooled } = pooledOverspendRisk([party, given], { refund: [], overBy: [] });
  expect(pooled.budgetDkk).toBe(18_550_000);
  expect(pooled.expectedDkk).toBe(17_100_000);
});

test('the refund holds for every citizen of every party', () => {
  const refund = [{ aboveDkk: 1_000_000, share: 1 }];
  const { pooled, alone } = pooledOverspendRisk([party, party], { refund, overBy: [] });
  expect(pooled.expectedDkk).toBeCloseTo(12_000_000, 6);
  expect(alone[1]!.expectedDkk).toBeCloseTo(6_000_000, 6);
});

test('one party alone is the pool, and no parties need nothing', () => {
  const { alone, pooled, reserves } = pooledOverspendRisk([party], { refund: [], overBy: [0] });
  expect(pooled).toEqual(alone[0]);
  expect(reserves.every(({ savedDkk }) => savedDkk === 0)).toBe(true);
  const none = pooledOverspendRisk([], { refund: [], overBy: [] });
  expect(none.reserves).toEqual([
    { certainty: 0.8, aloneDkk: 0, pooledDkk: 0, savedDkk: 0 },
    { certainty: 0.9, aloneDkk: 0, pooledDkk: 0, savedDkk: 0 },
  ]);
});

test('the order of the parties does not matter', () => {
  const parties = fc.array(
    fc.record({
      mean: fc.double({ min: 0.5, max: 10, noNaN: true }),
      costDkk: fc.integer({ min: 100_000, max: 2_000_000 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(parties, (list) => {
      const of = (order: typeof list) =>
        pooledOverspendRisk(
          order.map(({ mean, costDkk }) => ({
            groups: [{ users: { mean, varianceRatio: 1.5 }, costDistribution: [{ costDkk, weight: 1 }] }],
          })),
          { refund: [], overBy: [0.1] },
        );
      const [forth, back] = [of(list), of([...list].reverse())];
      expect(back.pooled.overspend[0]!.probability).toBeCloseTo(forth.pooled.overspend[0]!.probability, 9);
      expect(back.reserves[1]!.aloneDkk).toBeCloseTo(forth.reserves[1]!.aloneDkk, 4);
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { deviationSplit } from './deviation-split.ts';

test('43 users at 1035 instead of 40 at 1000 are 3052.5 of volume and 1452.5 of price', () => {
  const services = [{ budget: { users: 40, unitCostDkk: 1000 }, accounts: { users: 43, unitCostDkk: 1035 } }];
  expect(deviationSplit(services)).toEqual({ deviationDkk: 4505, volumeDkk: 3052.5, priceDkk: 1452.5 });
});

test('a service outside the budget, and one that nobody used, are all volume', () => {
  const none = { users: 0, unitCostDkk: null };
  const two = { users: 2, unitCostDkk: 500 };
  expect(deviationSplit([{ budget: none, accounts: two }])).toEqual({
    deviationDkk: 1000,
    volumeDkk: 1000,
    priceDkk: 0,
  });
  expect(deviationSplit([{ budget: two, accounts: none }])).toEqual({
    deviationDkk: -1000,
    volumeDkk: -1000,
    priceDkk: 0,
  });
});

test('no services deviate by 0', () => {
  expect(deviationSplit([])).toEqual({ deviationDkk: 0, volumeDkk: 0, priceDkk: 0 });
});

test('users without a unit cost are refused', () => {
  const amount = { users: 1, unitCostDkk: null };
  expect(() => deviationSplit([{ budget: amount, accounts: amount }])).toThrow('unitCost[0] of line 0');
});

test('volume and price are the accounts less the budget', () => {
  const amount = fc.record({ users: fc.nat(300), unitCostDkk: fc.integer({ min: 1, max: 3_000_000 }) });
  fc.assert(
    fc.property(fc.array(fc.record({ budget: amount, accounts: amount }), { maxLength: 8 }), (services) => {
      const { deviationDkk, volumeDkk, priceDkk } = deviationSplit(services);
      const total = (of: 'budget' | 'accounts'): number =>
        services.reduce((sum, service) => sum + service[of].users * service[of].unitCostDkk, 0);
      expect(deviationDkk).toBe(total('accounts') - total('budget'));
      expect(volumeDkk + priceDkk).toBeCloseTo(deviationDkk, 4);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { fairShares as settledShares } from './fair-shares.ts';
import type { Pool } from './supply-network.ts';

const fairShares = (weights: readonly number[], pools: readonly Pool[]): number[] =>
  settledShares(weights, pools).map((share) => share.places);

test('one pool is split in proportion to weight, in shortage and in surplus', () => {
  expect(fairShares([30, 10], [{ places: 20, groups: [0, 1] }])).toEqual([15, 5]);
  expect(fairShares([30, 10], [{ places: 80, groups: [0, 1] }])).toEqual([60, 20]);
});

test('a group with places of its own leaves the shared ones to the other', () => {
  const pools = [
    { places: 20, groups: [0] },
    { places: 20, groups: [0, 1] },
  ];
  expect(fairShares([10, 10], pools)).toEqual([20, 20]);
});

test('settles the worst-off first: 10 places for 30, then 30 places for 20', () => {
  const pools = [
    { places: 10, groups: [0] },
    { places: 30, groups: [1, 2] },
  ];
  expect(fairShares([30, 5, 15], pools)).toEqual([10, 7.5, 22.5]);
});

test('tells who was settled in which round, worst off first', () => {
  const pools = [
    { places: 10, groups: [0] },
    { places: 30, groups: [1, 2] },
  ];
  expect(settledShares([30, 5, 15], pools).map((share) => share.round)).toEqual([0, 1, 1]);
});

test('groups that ask for less than the rounding are settled with the one they share with', () => {
  const shares = settledShares([1, 9e-10, 9e-10, 9e-10], [{ places: 1, groups: [0, 1, 2, 3] }]);
  expect(shares.map((share) => share.round)).toEqual([0, 0, 0, 0]);
  expect(shares[0]!.places).toBeCloseTo(1 / (1 + 27e-10), 12);
  expect(shares[1]!.places * 1e10).toBeCloseTo(9, 6);
});

test('a group that may go nowhere gets nothing', () => {
  expect(fairShares([5, 5], [{ places: 4, groups: [1] }])).toEqual([0, 4]);
  expect(fairShares([5], [])).toEqual([0]);
  expect(fairShares([], [])).toEqual([]);
});

const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 });
const poolList = fc.array(
  fc.record({ places: fc.nat(60), groups: fc.subarray([0, 1, 2, 3], { minLength: 1 }) }),
  { minLength: 1, maxLength: 7 },
);

test('every place is given away, and no set of groups gets more than it may use', () => {
  fc.assert(
    fc.property(weights, poolList, (needs, pools) => {
      const shares = fairShares(needs, pools);
      const places = pools.reduce((sum, pool) => sum + pool.places, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(places, 6);
      for (let set = 1; set < 16; set++) {
        const inSet = (group: number): boolean => ((set >> group) & 1) === 1;
        const usable = pools
          .filter((pool) => pool.groups.some(inSet))
          .reduce((sum, pool) => sum + pool.places, 0);
        const given = shares.reduce((sum, share, group) => sum + (inSet(group) ? share : 0), 0);
        expect(given).toBeLessThanOrEqual(usable + 1e-6);
      }
    }),
    { numRuns: 1000 },
  );
});

test('nobody can gain except from someone who is no better off', () => {
  fc.assert(
    fc.property(weights, poolList, (needs, pools) => {
      const shares = fairShares(needs, pools);
      const ratio = shares.map((share, group) => share / needs[group]!);
      // The groups at or below any ratio must already have everything the groups among them may use.
      for (const level of ratio) {
        const low = [0, 1, 2, 3].filter((group) => ratio[group]! <= level + 1e-9);
        const usable = pools.filter((pool) => pool.groups.some((group) => low.includes(group)));
        const given = low.reduce((sum, group) => sum + shares[group]!, 0);
        expect(given).toBeCloseTo(
          usable.reduce((sum, pool) => sum + pool.places, 0),
          5,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test('the order of groups does not matter', () => {
  fc.assert(
    fc.property(weights, poolList, (needs, pools) => {
      const reversed = fairShares(
        [...needs].reverse(),
        pools.map((pool) => ({ ...pool, groups: pool.groups.map((group) => 3 - group) })),
      ).reverse();
      fairShares(needs, pools).forEach((share, group) => expect(share).toBeCloseTo(reversed[group]!, 6));
    }),
    { numRuns: 1000 },
  );
});

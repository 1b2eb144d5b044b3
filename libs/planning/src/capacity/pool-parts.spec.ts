import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { poolParts } from './pool-parts.ts';
import { poolingRange } from './pooling-range.ts';

const half = { loads: new Array<number>(29).fill(0.5), total: 14.5 };
const valueOf = (given: object): number => ('value' in given ? Number(given.value) : NaN);
const inParts = (sizes: readonly number[]): number[][] => {
  const order = [...half.loads.keys()];
  return sizes.map((size) => order.splice(0, size));
};

test.each([
  [new Array<number>(29).fill(1), 87],
  [[8, 7, 7, 7], 29],
  [[15, 14], 23],
  [[29], 20],
])('29 loads of 0.5 in pools of %j need %i places', (sizes, places) => {
  const parts = poolParts(half, 0.05, inParts(sizes));
  expect(parts.places).toEqual({ value: places });
  expect(parts.saved).toEqual({ value: 87 - places });
});

test('the share refused is that of the citizens, whichever pool they are in', () => {
  // At 20 % one citizen needs 2 places and refuses 1 / 5; 0.25 needs one and refuses 1 / 5; 2 need 4: 2 / 21.
  const one = poolParts({ loads: [1, 0.25, 2], total: 3.25 }, 0.2, [[0], [1], [2]]);
  expect(one.places).toEqual({ value: 7 });
  expect(valueOf(one.refused)).toBeCloseTo((0.2 + 0.05 + 4 / 21) / 3.25, 12);
  expect(valueOf(one.occupancy)).toBeCloseTo((0.8 + 0.2 + 38 / 21) / 7, 12);
  expect(valueOf(poolParts({ loads: [1, 1, 2], total: 4 }, 0.2, [[0, 1]]).refused)).toBeCloseTo(
    erlangB(2, 4),
    15,
  );
});

test('withheld loads give ends: of one pool those of its refusal, of several those of the citizens', () => {
  // Three, and one to five of six withheld, in 7 to 13 places and so on.
  const pool = poolParts({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1]]);
  const refusals = [4, 5, 6, 7, 8].map((load) => erlangB(load, [8, 9, 10, 11, 13][load - 4]!));
  expect(pool.refused).toEqual({
    value: erlangB(6, 10),
    lo: Math.min(...refusals),
    hi: Math.max(...refusals),
  });
  const both = poolParts({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1], [2]]);
  expect(both.places).toEqual({ value: 17, lo: 16, hi: 17 });
  expect(valueOf(both.refused)).toBeCloseTo((6 * erlangB(6, 10) + 3 * erlangB(3, 7)) / 9, 12);
  expect(both.refused).toHaveProperty('lo');
  expect(both.refused).toHaveProperty('hi');
  const part = poolParts({ loads: [3, 2, null, null], total: 10 }, 0.05, [[0], [2]]);
  expect(part.refused).toMatchObject({ lo: expect.any(Number), hi: expect.any(Number) });
});

test('nobody in need is refused nowhere', () => {
  expect(poolParts({ loads: [0, 0], total: 0 }, 0.05, [[0], [1]])).toEqual({
    places: { value: 0 },
    saved: { value: 0 },
    occupancy: { missing: 'no-demand' },
    refused: { missing: 'no-demand' },
  });
});

test('agrees with the ranges of places apart, in clusters and together, and never refuses more than accepted', () => {
  const party = fc.tuple(fc.nat(6), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(party, { minLength: 2, maxLength: 6 }),
      fc.double({ min: 0.02, max: 0.3, noNaN: true }),
      (parties, max) => {
        const truth = parties.map(([load, hidden]) => (hidden ? load + 1 : load));
        const known = {
          loads: truth.map((load, i) => (parties[i]![1] ? null : load)),
          total: truth.reduce((sum, load) => sum + load, 0),
        };
        const all = [...truth.keys()];
        const clusters = [all.slice(0, 1), all.slice(1)];
        const range = poolingRange(known, max, clusters);
        const [alone, clustered, pooled] = [all.map((i) => [i]), clusters, [all]].map((pools) =>
          poolParts(known, max, pools),
        );
        expect(alone).toMatchObject({ places: range.alone, occupancy: range.occupancyAlone });
        expect(clustered).toMatchObject({ places: range.clustered, saved: range.savedByClusters });
        expect(pooled).toMatchObject({
          places: range.pooled,
          saved: range.saved,
          occupancy: range.occupancyPooled,
        });
        for (const { refused } of [alone!, clustered!, pooled!])
          if ('value' in refused) {
            expect(refused.value).toBeLessThanOrEqual(max + 1e-9);
            expect(refused.hi ?? refused.value).toBeLessThanOrEqual(max + 1e-9);
            expect(refused.lo ?? refused.value).toBeLessThanOrEqual(refused.value + 1e-12);
          }
      },
    ),
    { numRuns: 300 },
  );
});

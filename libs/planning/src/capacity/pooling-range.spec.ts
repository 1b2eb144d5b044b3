import fc from 'fast-check';
import { placesForRefusal } from './places-for-refusal.ts';
import { poolingGain } from './pooling-gain.ts';
import { poolingRange } from './pooling-range.ts';

const value = (given: object): number => ('value' in given ? Number(given.value) : NaN);

// At 5 % one citizen needs 4 places, two 5, three 7, four 8, five 9 and nine 14.
test('six withheld citizens in two municipalities need 13 or 14 places, however they are shared', () => {
  const found = poolingRange({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1], [2]]);
  expect(found.alone).toEqual({ value: 21, lo: 20, hi: 21 });
  expect(found.pooled).toEqual({ value: placesForRefusal(9, 0.05) });
  // Clusters of (4, 5), (5, 4), (6, 3) need 17 places; (7, 2) needs 11 + 5.
  expect(found.clustered).toEqual({ value: 17, lo: 16, hi: 17 });
  expect(found.clusters[1]?.pooled).toEqual({ value: 7, lo: 4, hi: 9 });
});

test('what a cluster saves is found from the same shares as what it needs', () => {
  // One to five of six citizens with the one who is shown: (1 + 1) 4 + 4 − 5, … (1 + 5) 4 + 9 − 10.
  const found = poolingRange({ loads: [1, null, null], total: 7 }, 0.05, [[0, 1], [2]]);
  expect(found.clusters[0]?.saved).toEqual({ value: 3, lo: 2, hi: 3 });
  expect(found.clusters[1]?.saved).toEqual({ value: 0 });
});

test('one withheld load follows from the total, as anybody can find', () => {
  expect(poolingRange({ loads: [3, null], total: 5 }, 0.05, [[0, 1]]).alone).toEqual({ value: 12 });
});

test('29 municipalities of load 10 reach 64 % alone and 96 % together', () => {
  const loads = new Array<number>(29).fill(10);
  const found = poolingRange({ loads, total: 290 }, 0.05, [[...loads.keys()]]);
  expect(found).toMatchObject({ alone: { value: 435 }, pooled: { value: 288 }, saved: { value: 147 } });
  expect(value(found.occupancyAlone)).toBeCloseTo(0.64, 2);
  expect(value(found.occupancyPooled)).toBeCloseTo(0.96, 2);
});

test('nobody in need has no occupancy and needs no places', () => {
  expect(poolingRange({ loads: [0, 0], total: 0 }, 0.05, [[0], [1]])).toMatchObject({
    alone: { value: 0 },
    occupancyAlone: { missing: 'no-demand' },
    saved: { value: 0 },
  });
});

test('a total that leaves less than one citizen each is refused', () => {
  expect(() => poolingRange({ loads: [3, null, null], total: 4 }, 0.05, [[0, 1, 2]])).toThrow(RangeError);
  expect(() => poolingRange({ loads: [3, 2], total: 6 }, 0.05, [[0, 1]])).toThrow(RangeError);
});

test('whatever is withheld, the interval holds what would be found with nothing withheld', () => {
  const loads = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });
  const hidden = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(loads, hidden, fc.integer({ min: 1, max: 3 }), (real, isHidden, count) => {
      const clusters = Array.from({ length: count }, (_, c) =>
        [...real.keys()].filter((i) => i % count === c),
      );
      const shown = real.map((load, i) => (isHidden[i] ? null : load));
      const total = real.reduce((a, b) => a + b, 0);
      const found = poolingRange({ loads: shown, total }, 0.05, clusters);
      const truth = poolingGain(real, 0.05, clusters);
      const inside = (given: object, expected: number): void => {
        const {
          value: middle,
          lo = middle,
          hi = middle,
        } = given as { value: number; lo?: number; hi?: number };
        expect(expected).toBeGreaterThanOrEqual(lo);
        expect(expected).toBeLessThanOrEqual(hi);
        expect(middle).toBeGreaterThanOrEqual(lo);
        expect(middle).toBeLessThanOrEqual(hi);
      };
      inside(found.alone, truth.aloneTotal);
      inside(found.saved, truth.saved);
      inside(
        found.clustered,
        truth.perCluster.reduce((a, b) => a + b, 0),
      );
      inside(found.savedByClusters, truth.aloneTotal - truth.perCluster.reduce((a, b) => a + b, 0));
      truth.perCluster.forEach((places, c) => inside(found.clusters[c]?.pooled ?? {}, places));
      expect(found.pooled).toEqual({ value: truth.pooled });
    }),
  );
});

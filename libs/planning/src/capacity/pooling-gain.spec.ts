import fc from 'fast-check';
import { poolingGain } from './pooling-gain.ts';

const municipalities = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 29 });

test('five unequal parties need 26 places alone and 16 together', () => {
  expect(poolingGain([0.4, 0.9, 1.5, 2.2, 6], 0.05)).toEqual({
    alone: [3, 4, 4, 5, 10],
    aloneTotal: 26,
    pooled: 16,
    saved: 10,
    perCluster: [16],
  });
});

test.each([
  [0.05, 29, 4],
  [0.5, 87, 20],
  [10, 435, 288],
])('29 equal parties of load %p need %p places alone and %p pooled', (load, aloneTotal, pooled) => {
  expect(poolingGain(new Array<number>(29).fill(load), 0.05)).toMatchObject({ aloneTotal, pooled });
});

test('clusters come back in the order given', () => {
  expect(poolingGain([0.4, 0.9, 1.5], 0.05, [[2], [0, 1]]).perCluster).toEqual([4, 4]);
});

test('nobody, and nobody in need, save nothing', () => {
  expect(poolingGain([], 0.05)).toEqual({ alone: [], aloneTotal: 0, pooled: 0, saved: 0, perCluster: [0] });
  expect(poolingGain([0, 0], 0.05)).toMatchObject({ alone: [0, 0], pooled: 0, saved: 0 });
});

test.each([[[[0]]], [[[0, 1], [1]]], [[[0, 2]]], [[[0, 1.5]]]])(
  'clusters %j of two parties are refused',
  (clusters) => {
    expect(() => poolingGain([1, 1], 0.05, clusters)).toThrow(
      new RangeError(`clusters must hold every party 0..1 once, got ${JSON.stringify(clusters)}`),
    );
  },
);

test('clusters may come in any order, and an empty one needs nothing', () => {
  expect(poolingGain([0.4, 0.9, 1.5, 2.2, 6], 0.05, [[4], [], [3, 0], [2, 1]]).perCluster).toEqual([
    10, 0, 6, 6,
  ]);
});

test('wrong loads and limits are refused by name', () => {
  expect(() => poolingGain([1, -1], 0.05)).toThrow('load must be between 0 and 1000000, got -1');
  expect(() => poolingGain([1], 0)).toThrow('maxRefusal must be between 1e-9 and 0.999999, got 0');
  expect(() => poolingGain([6e5, 6e5], 0.05)).toThrow('load must be between 0 and 1000000, got 1200000');
});

test('the gain is never negative, and clusters lie between alone and pooled', () => {
  fc.assert(
    fc.property(municipalities, fc.integer({ min: 1, max: 28 }), (loads, cut) => {
      const parties = [...loads.keys()];
      const gain = poolingGain(loads, 0.05, [parties.slice(0, cut), parties.slice(cut)]);
      const clustered = gain.perCluster.reduce((sum, places) => sum + places, 0);
      expect(gain.saved).toBeGreaterThanOrEqual(0);
      expect(gain.aloneTotal).toBe(gain.alone.reduce((sum, places) => sum + places, 0));
      expect(gain.saved).toBe(gain.aloneTotal - gain.pooled);
      expect(clustered).toBeGreaterThanOrEqual(gain.pooled);
      expect(clustered).toBeLessThanOrEqual(gain.aloneTotal);
    }),
    { numRuns: 1000 },
  );
});

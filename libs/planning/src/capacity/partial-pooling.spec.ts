import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { partialPooling, partialPoolUse } from './partial-pooling.ts';

/** The same by listing every possible state. */
const byListing = (loads: readonly number[], dedicated: readonly number[], shared: number): number[] => {
  const refused = loads.map(() => 0);
  let all = 0;
  const visit = (group: number, weight: number, left: number, ownFull: readonly boolean[]): void => {
    if (group === loads.length) {
      all += weight;
      if (left === 0) ownFull.forEach((full, i) => (refused[i]! += full ? weight : 0));
      return;
    }
    for (let n = 0, w = weight; n - dedicated[group]! <= left; n++, w *= loads[group]! / n)
      visit(group + 1, w, left - Math.max(0, n - dedicated[group]!), [...ownFull, n >= dedicated[group]!]);
  };
  visit(0, 1, shared, []);
  return refused.map((weight) => weight / all);
};

const expectAll = (found: readonly number[], expected: readonly number[], digits: number): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((share, i) => expect(found[i]).toBeCloseTo(share, digits));
};

test('two groups of load 1, one with a place of its own, and one shared place', () => {
  // Possible: 00 10 20 01 11 with weights 1, 1, 1/2, 1, 1. Refused: the first in 20 and 11, the second in 20, 01, 11.
  expectAll(partialPooling([1, 1], [1, 0], 1), [1 / 3, 5 / 9], 15);
});

test('three groups, counted in exact fractions', () => {
  expectAll(partialPooling([0.5, 2, 1.5], [1, 1, 0], 2), [227 / 1299, 506 / 1299, 199 / 433], 14);
});

test('a rare refusal keeps its digits', () => {
  const [, rare] = partialPooling([2.5, 0.1], [0, 5], 1);
  expect(rare! / (151 / 2785030711)).toBeCloseTo(1, 12);
});

test('no groups have no refusals; a group without load gets what its first citizen would meet', () => {
  expect(partialPooling([], [], 3)).toEqual([]);
  expectAll(partialPooling([1, 0, 0], [0, 0, 1], 2), [0.2, 0.2, 0], 14);
});

const loads = fc.array(fc.double({ min: 0.01, max: 8, noNaN: true }), { minLength: 1, maxLength: 3 });
const places = (most: number) => fc.array(fc.nat(most), { minLength: 3, maxLength: 3 });

test('agrees with listing every state', () => {
  fc.assert(
    fc.property(loads, places(4), fc.nat(5), (a, own, shared) => {
      const dedicated = own.slice(0, a.length);
      expectAll(partialPooling(a, dedicated, shared), byListing(a, dedicated, shared), 12);
    }),
    { numRuns: 1000 },
  );
});

test('without shared places each group has Erlang B of its own', () => {
  fc.assert(
    fc.property(loads, places(60), (a, own) => {
      const dedicated = own.slice(0, a.length);
      const alone = a.map((load, i) => erlangB(load, dedicated[i]!));
      expectAll(partialPooling(a, dedicated, 0), alone, 13);
    }),
    { numRuns: 1000 },
  );
});

test('with nothing but shared places every group has Erlang B of the pool', () => {
  fc.assert(
    fc.property(loads, fc.nat(40), (a, shared) => {
      const pooled = erlangB(
        a.reduce((sum, load) => sum + load, 0),
        shared,
      );
      expectAll(
        partialPooling(
          a,
          a.map(() => 0),
          shared,
        ),
        a.map(() => pooled),
        12,
      );
    }),
    { numRuns: 1000 },
  );
});

test('one more place, shared or of any group, makes no group worse off', () => {
  fc.assert(
    fc.property(loads, places(5), fc.nat(8), fc.nat(2), (a, own, shared, turn) => {
      const dedicated = own.slice(0, a.length);
      const before = partialPooling(a, dedicated, shared);
      const more = dedicated.map((count, i) => count + (i === turn % a.length ? 1 : 0));
      for (const after of [partialPooling(a, dedicated, shared + 1), partialPooling(a, more, shared)])
        after.forEach((share, i) => expect(share).toBeLessThanOrEqual(before[i]! + 1e-12));
    }),
    { numRuns: 1000 },
  );
});

test('is a share at every size: nothing overflows, vanishes or is divided by zero', () => {
  const load = fc.double({ min: -6, max: 5, noNaN: true }).map((power) => 10 ** power);
  const own = fc.double({ min: 0, max: 6, noNaN: true }).map((power) => Math.floor(10 ** power) - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(load, own), { maxLength: 6 }), fc.nat(60), (groups, shared) => {
      const refused = partialPooling(
        groups.map(([a]) => a),
        groups.map(([, count]) => count),
        shared,
      );
      expect(refused).toHaveLength(groups.length);
      expect(refused.every((share) => share >= 0 && share <= 1)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('two groups far too large for their pool do not drown out the third, which never needs it', () => {
  // Beside a pool of 100 the two are refused as in a pool of their own.
  const [one, other, third] = partialPooling([1e5, 1e5, 1], [0, 0, 1e6], 100);
  expect(one! / erlangB(2e5, 100)).toBeCloseTo(1, 12);
  expect(other).toBe(one);
  expect(third).toBe(0);
});

test('29 groups and 200 shared places are quick, and refuse alike when they are alike', () => {
  const refused = partialPooling(new Array<number>(29).fill(30), new Array<number>(29).fill(15), 200);
  refused.forEach((share) => expect(share).toBeCloseTo(refused[0]!, 12));
  expect(refused[0]).toBeGreaterThan(erlangB(29 * 30, 29 * 15 + 200));
});

test.each([
  [[-1], [1], 1, 'load must be between 0 and 1000000, got -1'],
  [[1], [-1], 1, 'places must be between 0 and 1000000, got -1'],
  [[1], [0.5], 1, 'places must be whole, got 0.5'],
  [[1], [1], 0.5, 'shared must be whole, got 0.5'],
  [[1], [1], 2001, 'shared must be between 0 and 2000, got 2001'],
  [[1, 1], [1], 1, 'dedicated must hold 2 numbers, one per load, got 1'],
  [[1], [1, 1], 1, 'dedicated must hold 1 numbers, one per load, got 2'],
])('loads %j, dedicated %j and shared %p are refused by name', (a, dedicated, shared, message) => {
  expect(() => partialPooling(a, dedicated, shared)).toThrow(new RangeError(message));
});

test('the citizens in shared places: of the first only in 20, of the second in 01 and 11', () => {
  const { refused, inShared } = partialPoolUse([1, 1], [1, 0], 1);
  expect(refused).toEqual(partialPooling([1, 1], [1, 0], 1));
  expectAll(inShared, [0.5 / 4.5, 2 / 4.5], 14);
});

test('with nothing but shared places everybody who is not refused is in one; without any nobody is', () => {
  fc.assert(
    fc.property(loads, places(6), fc.nat(30), (a, own, shared) => {
      const all = partialPoolUse(a, a.map(() => 0), shared); // prettier-ignore
      const served = a.map((load, i) => load * (1 - all.refused[i]!));
      expectAll(all.inShared, served, 10);
      const dedicated = own.slice(0, a.length);
      expect(partialPoolUse(a, dedicated, 0).inShared).toEqual(a.map(() => 0));
      const { refused, inShared } = partialPoolUse(a, dedicated, shared);
      inShared.forEach((count, i) => {
        expect(count).toBeLessThanOrEqual(a[i]! * (1 - refused[i]!) + 1e-9);
        expect(a[i]! * (1 - refused[i]!) - count).toBeLessThanOrEqual(dedicated[i]! + 1e-9);
      });
    }),
    { numRuns: 1000 },
  );
});

test('more load of any group makes no group better off', () => {
  fc.assert(
    fc.property(loads, places(5), fc.nat(8), fc.nat(2), (a, own, shared, turn) => {
      const dedicated = own.slice(0, a.length);
      const more = a.map((load, i) => load + (i === turn % a.length ? 0.5 : 0));
      const [before, after] = [a, more].map((given) => partialPooling(given, dedicated, shared));
      after!.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(before![i]! - 1e-12));
    }),
    { numRuns: 1000 },
  );
});

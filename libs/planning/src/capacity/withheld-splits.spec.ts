import fc from 'fast-check';
import { erlangB } from './erlang-b.ts';
import { withheldSplits } from './withheld-splits.ts';

test('the example: five citizens in two withheld places, evenly, and all that is free with each in turn', () => {
  expect(withheldSplits({ loads: [3, null, null], total: 8 })).toEqual([
    [3, 3, 2],
    [3, 4, 1],
    [3, 1, 4],
  ]);
});

test('known loads, and a single withheld one, leave nothing to share', () => {
  expect(withheldSplits({ loads: [3, 0.5], total: 3.5 })).toEqual([[3, 0.5]]);
  expect(withheldSplits({ loads: [3, null], total: 5 })).toEqual([[3, 2]]);
  expect(withheldSplits({ loads: [], total: 0 })).toEqual([[]]);
});

test('a total that leaves too little is refused', () => {
  expect(() => withheldSplits({ loads: [3, null], total: 3 })).toThrow('total must be');
});

test('with places of their own the second split lets the least overflow', () => {
  // Five places, one and none: the four free citizens go where there is room.
  const loads = [2, null, null, null];
  expect(withheldSplits({ loads, total: 9 }, [0, 5, 1, 0])[1]).toEqual([2, 5, 1, 1]);
  expect(withheldSplits({ loads, total: 9 }, [0, 5, 1, 0])).toHaveLength(5);
  expect(withheldSplits({ loads: [2, null], total: 5 }, [0, 5])).toEqual([[2, 3]]);
  expect(() => withheldSplits({ loads, total: 9 }, [0, 5, 1])).toThrow(
    'index must be between 0 and 2, got 3',
  );
});

test('no split lets less overflow than the second, and none more than the worst of the last', () => {
  const party = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8));
  fc.assert(
    fc.property(fc.array(party, { minLength: 2, maxLength: 5 }), (parties) => {
      const truth = parties.map(([load]) => load);
      const own = parties.map(([, places]) => places);
      const known = { loads: truth.map(() => null), total: truth.reduce((sum, load) => sum + load, 0) };
      const overflow = (split: readonly number[]): number =>
        split.reduce((sum, load, i) => sum + load * erlangB(load, own[i]!), 0);
      const [, least, ...last] = withheldSplits(known, own);
      expect(least!.reduce((sum, load) => sum + load, 0)).toBe(known.total);
      expect(overflow(least!)).toBeLessThanOrEqual(overflow(truth) + 1e-9);
      expect(Math.max(...last.map(overflow))).toBeGreaterThanOrEqual(overflow(truth) - 1e-9);
    }),
    { numRuns: 1000 },
  );
});

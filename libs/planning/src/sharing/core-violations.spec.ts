import fc from 'fast-check';
import { coreViolations } from './core-violations.ts';
import type { CostGame } from './cost-game.ts';
import { dearestGroups } from './dearest-groups.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const tableGame = (costs: readonly number[]): CostGame => ({
  players: Math.log2(costs.length),
  cost: (coalition) => costs[coalition]!,
});
const joins = (coalition: number, player: number): boolean => ((coalition >> player) & 1) === 1;
const erlang = { fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true };

test('the player who would pay 1 less alone', () => {
  expect(coreViolations(tableGame([0, 6, 4, 8]), [3, 5])).toEqual([{ members: [1], excess: 1 }]);
});

test('all groups that would leave, the worst first', () => {
  // c: 1 alone 6, 2 alone 8, both 10, 3 alone 4, 1+3 9, 2+3 10, all 12.
  expect(coreViolations(tableGame([0, 6, 8, 10, 4, 9, 10, 12]), [1, 3, 8])).toEqual([
    { members: [2], excess: 4 },
    { members: [1, 2], excess: 1 },
  ]);
});

test('shares in the core, on its border, and below the cost of all violate nothing', () => {
  const game = tableGame([0, 6, 4, 8]);
  expect(coreViolations(game, [5, 3])).toEqual([]);
  expect(coreViolations(game, [6, 2])).toEqual([]);
  expect(coreViolations(game, [1, 1])).toEqual([]);
  expect(coreViolations(game, [0, 0])).toEqual([]);
});

test('a billionth of the bill is rounding, more is not', () => {
  const game = tableGame([0, 6, 4, 8]);
  expect(coreViolations(game, [6 + 7e-9, 2 - 7e-9])).toEqual([]);
  expect(coreViolations(game, [6 + 9e-9, 2 - 9e-9])).toHaveLength(1);
  expect(coreViolations(tableGame([0, -1, 4, 0]), [-1 + 1e-9, 1 - 1e-9])).toEqual([]);
  expect(coreViolations(tableGame([0, -1, 4, 0]), [-1 + 1e-8, 1 - 1e-8])).toHaveLength(1);
});

test('all players together are a group as well', () => {
  expect(coreViolations(tableGame([0, 6, 4, 8]), [5, 4])).toEqual([{ members: [0, 1], excess: 1 }]);
});

test('parties with loads: the small ones leave an equal split', () => {
  const loads = [0.4, 0.9, 1.5, 2.2, 6];
  const [worst] = coreViolations({ loads, ...erlang }, new Array<number>(5).fill(4.04));
  expect(worst).toEqual({ members: [0, 1, 2, 3], excess: expect.closeTo(16.16 - 11.8, 9) });
});

test('every group of fifteen parties with loads is listed, of sixteen the dearest of each load', () => {
  const equal = (parties: number) => ({ loads: new Array<number>(parties).fill(0.5), ...erlang });
  const dear = (parties: number) => new Array<number>(parties).fill(5);
  expect(coreViolations(equal(15), dear(15))).toHaveLength(2 ** 15 - 1);
  expect(coreViolations(equal(16), dear(16)).map(({ members }) => members.length)).toEqual(
    Array.from({ length: 16 }, (_, i) => 16 - i),
  );
});

describe('more than fifteen parties with loads', () => {
  const loads = Array.from({ length: 16 }, (_, i) => (5 + ((i * 29) % 60)) / 50);
  const game = { loads, ...erlang };
  const listed: CostGame = {
    players: 16,
    cost: (coalition) => {
      const load = loads.reduce((sum, own, party) => sum + (joins(coalition, party) ? own : 0), 0);
      return costOf(load);
    },
  };
  const known = new Map<number, number>();
  function costOf(load: number): number {
    const key = Math.round(load * 50);
    const cost = known.get(key) ?? coreViolations({ loads: [key / 50], ...erlang }, [1e6])[0];
    const found = typeof cost === 'number' ? cost : key === 0 ? 0 : 1e6 - cost!.excess;
    known.set(key, found);
    return found;
  }

  test.each(['equal', 'by load', 'by the square of the load'])('the worst group of all, shares %s', (way) => {
    const parts = loads.map((load) => ({ equal: 1, 'by load': load })[way] ?? load * load);
    const shares = parts.map((part) => (part / total(parts)) * listed.cost(2 ** 16 - 1));
    const all = coreViolations(listed, shares);
    const found = coreViolations(game, shares);
    expect(found[0]?.excess ?? 0).toBeCloseTo(all[0]?.excess ?? 0, 6);
    found.forEach(({ members, excess }, i) => {
      const mask = members.reduce((sum, member) => sum + 2 ** member, 0);
      expect(excess).toBeCloseTo(total(members.map((m) => shares[m]!)) - listed.cost(mask), 6);
      expect(excess).toBeLessThanOrEqual(found[Math.max(0, i - 1)]!.excess);
    });
    expect(found.length).toBeLessThanOrEqual(all.length);
  });

  test('a party without load that pays would leave', () => {
    const free = [...new Array<number>(15).fill(1), 0];
    const shares = [...new Array<number>(15).fill(0.5), 0.25];
    expect(coreViolations({ loads: free, ...erlang }, shares)).toEqual([{ members: [15], excess: 0.25 }]);
  });

  test('the excess is that of the true loads, not of the rounded ones', () => {
    const odd = new Array<number>(16).fill(0.031);
    const [worst] = coreViolations({ loads: odd, ...erlang, whole: false }, new Array<number>(16).fill(1));
    const alone = coreViolations({ loads: [16 * 0.031], ...erlang, whole: false }, [16]);
    expect(worst!.members).toHaveLength(16);
    expect(worst!.excess).toBeCloseTo(alone[0]!.excess, 9);
  });
});

test('of all groups of a load the dearest is found', () => {
  const parties = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: -5, max: 20 })), { maxLength: 7 });
  fc.assert(
    fc.property(parties, (drawn) => {
      const units = drawn.map(([size]) => size);
      const shares = drawn.map(([, share]) => share);
      const most = new Map<number, number>();
      for (let coalition = 0; coalition < 2 ** drawn.length; coalition++) {
        const load = total(units.filter((_, party) => joins(coalition, party)));
        const paid = total(shares.filter((_, party) => joins(coalition, party)));
        most.set(load, Math.max(paid, most.get(load) ?? -Infinity));
      }
      const groups = dearestGroups(units, shares);
      expect(groups).toHaveLength(most.size);
      for (const members of groups) {
        expect(members).toEqual([...new Set(members)].sort((a, b) => a - b));
        const load = total(members.map((member) => units[member]!));
        expect(total(members.map((member) => shares[member]!))).toBe(most.get(load));
        most.delete(load);
      }
      expect(most.size).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, () => unknown]>([
  ['allocation must have 2 values, got 1', () => coreViolations(tableGame([0, 6, 4, 8]), [8])],
  ['allocation[1] must be', () => coreViolations(tableGame([0, 6, 4, 8]), [8, Number.NaN])],
  [
    'allocation must have 16 values, got 15',
    () => coreViolations({ loads: new Array<number>(16).fill(1), ...erlang }, new Array<number>(15).fill(1)),
  ],
  [
    'players must be a whole number from 1 to 20, got 21',
    () => coreViolations({ players: 21, cost: () => 0 }, []),
  ],
])('refused: %s', (message, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

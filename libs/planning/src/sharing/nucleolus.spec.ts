import fc from 'fast-check';
import { solveLinearProgramme } from '../numerics/linear-programme.ts';
import { coreViolations } from './core-violations.ts';
import type { CostGame } from './cost-game.ts';
import { nucleolus } from './nucleolus.ts';

const close = (values: readonly number[], digits = 7) => values.map((value) => expect.closeTo(value, digits));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const tableGame = (costs: readonly number[]): CostGame => ({
  players: Math.log2(costs.length),
  cost: (coalition) => costs[coalition]!,
});
const joins = (coalition: number, player: number): boolean => ((coalition >> player) & 1) === 1;
const sumOver = (values: readonly number[], coalition: number): number =>
  total(values.filter((_, player) => joins(coalition, player)));

const complaints = (costs: readonly number[], shares: readonly number[]): number[] =>
  costs
    .map((cost, coalition) => sumOver(shares, coalition) - cost)
    .slice(1, -1)
    .sort((a, b) => b - a);

/** Costs of two to five players who together pay at most what they pay alone. */
const costTables = fc.integer({ min: 2, max: 5 }).chain((players) =>
  fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 2 ** players, maxLength: 2 ** players })
    .map((costs) => {
      const alone = costs.slice(0, players);
      const all = Math.min(costs.at(-1)!, total(alone));
      return costs.map((cost, coalition) => {
        const size = Math.log2(coalition);
        if (coalition === 0) return 0;
        if (coalition === costs.length - 1) return all;
        return Number.isInteger(size) ? alone[size]! : cost;
      });
    }),
);

test('two players save 2 by joining and halve it', () => {
  expect(nucleolus(tableGame([0, 6, 4, 8]))).toEqual(close([5, 3]));
});

test('a single player pays all', () => {
  expect(nucleolus(tableGame([0, 7]))).toEqual([7]);
});

test('three parties by hand', () => {
  // Alone 12 each; the pair 1+2 costs 14, the others 24, all 25. The third complains x3 - 12, the pair 11 - x3: both
  // complain least at x3 = 11.5. What is left for the equal first and second is 13.5.
  expect(nucleolus(tableGame([0, 12, 12, 14, 12, 24, 24, 25]))).toEqual(close([6.75, 6.75, 11.5]));
});

test('parties with loads, on whole places as on a table of their costs', () => {
  const game = { loads: [0.4, 0.9, 1.5], fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true };
  const costs = [0, 4.6, 5.8, 5.8, 5.8, 7, 8.2, 8.2];
  expect(nucleolus(game)).toEqual(close(nucleolus(tableGame(costs))));
});

test('nobody pays more than alone, even where that would calm a larger complaint', () => {
  // As a gain: only the pair 1+2 can make 10, all together only 2. Unbound, the third would be charged 4.
  expect(nucleolus(tableGame([0, 0, 0, -10, 0, 0, 0, -2]))).toEqual(close([-1, -1, 0]));
});

test('players who gain nothing together pay what they pay alone', () => {
  expect(nucleolus(tableGame([0, 3, 5, 8, 2, 5, 7, 10]))).toEqual(close([3, 5, 2]));
});

test('kroner by the hundred million', () => {
  const costs = [0, 6, 8, 10, 4, 9, 10, 12];
  const small = nucleolus(tableGame(costs));
  const large = nucleolus(tableGame(costs.map((cost) => cost * 1e8)));
  large.forEach((share, i) => expect(share / 1e8).toBeCloseTo(small[i]!, 7));
});

test('uses the solver that it is given', () => {
  let calls = 0;
  const shares = nucleolus(tableGame([0, 6, 8, 10, 4, 9, 10, 12]), (problem) => {
    calls += 1;
    expect(problem.constraints).toHaveLength(4);
    return solveLinearProgramme(problem);
  });
  expect(calls).toBeGreaterThanOrEqual(1);
  expect(calls).toBeLessThanOrEqual(2);
  expect(total(shares)).toBeCloseTo(12, 9);
});

describe('laws', () => {
  test('adds up, nobody pays more than alone, and no small shift makes the complaints smaller', () => {
    fc.assert(
      fc.property(costTables, fc.nat(), fc.nat(), fc.constantFrom(1e-4, 0.01, 1), (costs, from, to, step) => {
        const shares = nucleolus(tableGame(costs));
        const players = shares.length;
        expect(total(shares)).toBeCloseTo(costs.at(-1)!, 7);
        shares.forEach((share, i) => expect(share).toBeLessThanOrEqual(costs[2 ** i]! + 1e-7));
        const shifted = shares.map(
          (share, i) => share - (i === from % players ? step : 0) + (i === to % players ? step : 0),
        );
        if (shifted.some((share, i) => share > costs[2 ** i]!)) return;
        const before = complaints(costs, shares);
        const after = complaints(costs, shifted);
        const differs = before.findIndex((complaint, i) => Math.abs(complaint - after[i]!) > 1e-6);
        if (differs >= 0) expect(after[differs]).toBeGreaterThan(before[differs]!);
      }),
      { numRuns: 1000 },
    );
  });

  test('lies in the core whenever there is one', () => {
    const seen = { core: 0, empty: 0 };
    fc.assert(
      fc.property(costTables, (costs) => {
        const players = Math.log2(costs.length);
        const most = solveLinearProgramme({
          objective: new Array<number>(players).fill(1),
          sense: 'maximise',
          free: new Array<boolean>(players).fill(true),
          constraints: costs.slice(1).map((bound, i) => ({
            coefficients: Array.from({ length: players }, (_, player) => (joins(i + 1, player) ? 1 : 0)),
            relation: '<=' as const,
            bound,
          })),
        });
        if (most.status !== 'optimal') throw new Error(most.status);
        const hasCore = most.value > costs.at(-1)! - 1e-7;
        seen[hasCore ? 'core' : 'empty'] += 1;
        expect(complaints(costs, nucleolus(tableGame(costs)))[0]! <= 1e-7).toBe(hasCore);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.core, seen.empty)).toBeGreaterThan(20);
  });

  test('an estate too small for its claims is shared as the Talmud does (Aumann & Maschler)', () => {
    const claims = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 100 }), (claimed, percent) => {
        const estate = (total(claimed) * percent) / 100;
        const game = {
          players: claimed.length,
          cost: (coalition: number) => Math.min(estate, sumOver(claimed, coalition)),
        };
        expect(nucleolus(game)).toEqual(close(talmud(claimed, estate)));
      }),
      { numRuns: 1000 },
    );
  });

  test('a runway is shared as Littlechild shows', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, (needed) => {
        const costs = [...needed].sort((a, b) => a - b);
        const cost = (coalition: number): number =>
          Math.max(0, ...costs.filter((_, player) => joins(coalition, player)));
        expect(nucleolus({ players: costs.length, cost })).toEqual(close(littlechild(costs)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('twelve parties with loads add up and keep everybody', () => {
  const loads = [0.4, 0.9, 1.5, 2.2, 6, 0.3, 0.7, 1.1, 1.9, 3, 0.5, 0.5];
  const game = { loads, fixed: 1, perPlace: 1.2, maxRefusal: 0.05 };
  const shares = nucleolus(game);
  expect(shares[10]).toBeCloseTo(shares[11]!, 7);
  expect(coreViolations(game, shares)).toEqual([]);
});

test.each<[string, () => unknown]>([
  ['players must be a whole number from 1 to 12, got 13', () => nucleolus({ players: 13, cost: () => 0 })],
  ['players must be a whole number from 1 to 12, got 0', () => nucleolus({ players: 0, cost: () => 0 })],
  ['cost(0) must be 0, got 1', () => nucleolus({ players: 1, cost: () => 1 })],
  [
    'cost of all players must be at most the sum of what each costs alone',
    () => nucleolus(tableGame([0, 3, 5, 8.001])),
  ],
])('refused: %s', (message, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

/** Half of every claim at most, as long as the estate is small; from above half, the losses likewise. */
function talmud(claims: readonly number[], estate: number): number[] {
  const halves = claims.map((claim) => claim / 2);
  if (estate <= total(halves)) return equalUpTo(halves, estate);
  const lost = equalUpTo(halves, total(claims) - estate);
  return claims.map((claim, i) => claim - lost[i]!);
}

/** The same amount to each, but to none more than its limit. */
function equalUpTo(limits: readonly number[], amount: number): number[] {
  const shares = limits.map(() => 0);
  let left = amount;
  const order = [...limits.keys()].sort((i, j) => limits[i]! - limits[j]!);
  order.forEach((i, served) => {
    shares[i] = Math.min(limits[i]!, left / (limits.length - served));
    left -= shares[i]!;
  });
  return shares;
}

/** Littlechild (1974): groups of players from the cheapest, each paying the least that the rest allows. */
function littlechild(costs: readonly number[]): number[] {
  const shares: number[] = [];
  const all = costs.length;
  const last = costs.at(-1)!;
  let paid = 0;
  while (shares.length < all) {
    const start = shares.length;
    const offers = [{ count: all - start, share: (last - paid) / (all - start) }];
    for (let k = start + 1; k < all; k++)
      offers.push({ count: k - start, share: (costs[k - 1]! - paid) / (k - start + 1) });
    const best = offers.reduce((least, offer) => (offer.share < least.share ? offer : least));
    for (let i = 0; i < best.count; i++) shares.push(best.share);
    paid += best.count * best.share;
  }
  return shares;
}

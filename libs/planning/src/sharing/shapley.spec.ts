import fc from 'fast-check';
import { placesForRefusal } from '../capacity/places-for-refusal.ts';
import type { CostGame } from './cost-game.ts';
import { shapleyByEnumeration } from './shapley-by-enumeration.ts';
import { shapleyByLoad } from './shapley-by-load.ts';
import { shapley } from './shapley.ts';

const close = (values: readonly number[], digits = 9) => values.map((value) => expect.closeTo(value, digits));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const tableGame = (costs: readonly number[]): CostGame => ({
  players: Math.log2(costs.length),
  cost: (coalition) => costs[coalition]!,
});
const costsOf = (players: number) =>
  fc
    .array(fc.integer({ min: -50, max: 100 }), { minLength: 2 ** players - 1, maxLength: 2 ** players - 1 })
    .map((costs) => [0, ...costs]);
const anyCosts = fc.integer({ min: 1, max: 5 }).chain(costsOf);
/** The coalition with players i and j exchanged. */
const exchanged = (coalition: number, i: number, j: number): number =>
  ((coalition >> i) & 1) === ((coalition >> j) & 1) ? coalition : coalition ^ ((2 ** i) | (2 ** j));

const erlang = { fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true };

test('five municipalities share 20.2 million', () => {
  const shares = shapley({ loads: [0.4, 0.9, 1.5, 2.2, 6], ...erlang });
  expect(shares).toEqual(close([1.48, 2.28, 2.88, 4.08, 9.48]));
});

test('three players by hand: the average over the six orders', () => {
  // Alone 6, 8, 4; the pairs 1+2 10, 1+3 9, 2+3 10; all 12. The first adds 6 twice, 2, 5, and 2 twice.
  expect(shapley(tableGame([0, 6, 8, 10, 4, 9, 10, 12]))).toEqual(close([23 / 6, 16 / 3, 17 / 6]));
});

test('a cost that is a method of an object keeps its object', () => {
  const game = { players: 2, rates: [6, 4], cost: costOfRates };
  function costOfRates(this: { rates: number[] }, coalition: number): number {
    return total(this.rates.filter((_, player) => (coalition >> player) & 1));
  }
  expect(shapley(game)).toEqual([6, 4]);
});

test('fractional places unless whole places are asked for', () => {
  const { whole: _, ...fractional } = erlang;
  const loads = [0.4, 0.9, 1.5, 2.2, 6];
  const shares = shapley({ loads, ...fractional });
  expect(total(shares)).toBeCloseTo(19.48501104177095, 9);
  expect(shapley({ loads, ...fractional, whole: false })).toEqual(shares);
});

test('a single player pays all, a party without load nothing', () => {
  expect(shapley({ players: 1, cost: (coalition) => 7 * coalition })).toEqual([7]);
  expect(shapley({ loads: [2], ...erlang })).toEqual([1 + 1.2 * placesForRefusal(2, 0.05)]);
  expect(shapley({ loads: [2, 0], ...erlang })[1]).toBe(0);
  expect(shapley({ loads: [0, 0], ...erlang })).toEqual([0, 0]);
  expect(shapley({ loads: new Array<number>(11).fill(0), ...erlang })).toEqual(new Array(11).fill(0));
  const many = shapley({ loads: [0, ...new Array<number>(11).fill(1)], ...erlang });
  expect(many[0]).toBe(0);
  expect(many[1]).toBeCloseTo((1 + 1.2 * placesForRefusal(11, 0.05)) / 11, 12);
});

describe('the laws that define it', () => {
  test('efficiency: the shares add up to the cost of all', () => {
    fc.assert(
      fc.property(anyCosts, (costs) =>
        expect(total(shapley(tableGame(costs)))).toBeCloseTo(costs.at(-1)!, 9),
      ),
      { numRuns: 1000 },
    );
  });

  test('symmetry: players who can be exchanged pay the same', () => {
    fc.assert(
      fc.property(costsOf(4), fc.constantFrom([0, 1], [1, 3], [0, 3]), (costs, [i, j]) => {
        const even = costs.map((cost, coalition) => cost + costs[exchanged(coalition, i!, j!)]!);
        const shares = shapley(tableGame(even));
        expect(shares[i!]).toBeCloseTo(shares[j!]!, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('null player: who never adds anything pays nothing', () => {
    fc.assert(
      fc.property(costsOf(3), (costs) =>
        expect(shapley(tableGame([...costs, ...costs]))).toEqual(close([...shapley(tableGame(costs)), 0])),
      ),
      { numRuns: 1000 },
    );
  });

  test('additivity: two bills shared apart or together are the same', () => {
    fc.assert(
      fc.property(costsOf(4), costsOf(4), (one, other) => {
        const apart = shapley(tableGame(one)).map((share, i) => share + shapley(tableGame(other))[i]!);
        expect(shapley(tableGame(one.map((cost, i) => cost + other[i]!)))).toEqual(close(apart));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parties with loads', () => {
  test('the integral over the chance of being present equals the enumeration of all orders', () => {
    const units = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 });
    const costs = fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 42, maxLength: 42 });
    fc.assert(
      fc.property(units, costs, (sizes, others) => {
        const byLoad = Float64Array.from([0, ...others]).slice(0, total(sizes) + 1);
        const table = new Float64Array(2 ** sizes.length).map(
          (_, coalition) => byLoad[total(sizes.filter((__, party) => (coalition >> party) & 1))]!,
        );
        expect(shapleyByLoad(sizes, byLoad)).toEqual(close(shapleyByEnumeration(table), 9));
      }),
      { numRuns: 1000 },
    );
  });

  test('ten parties are enumerated and eleven integrated, with one answer where the eleventh has no load', () => {
    const loads = [0.4, 0.92, 1.5, 2.2, 3.6, 0.02, 0.5, 1, 1.28, 0.76];
    const ten = shapley({ loads, ...erlang, whole: false });
    expect(shapley({ loads: [...loads, 0], ...erlang, whole: false })).toEqual(close([...ten, 0]));
  });

  test('ten parties with loads off the grid of 0.02 are not rounded', () => {
    const loads = Array.from({ length: 10 }, (_, i) => 0.331 + i * 0.107);
    const fractional = { ...erlang, whole: false };
    const listed = {
      players: 10,
      cost: (coalition: number): number => {
        const load = total(loads.filter((_, party) => (coalition >> party) & 1));
        return shapley({ loads: [load], ...fractional })[0]!;
      },
    };
    expect(shapley({ loads, ...fractional })).toEqual(close(shapley(listed), 12));
  });

  test('eleven parties with loads off the grid of 0.02 pay the cost of the true load', () => {
    const loads = Array.from({ length: 11 }, (_, i) => 0.337 + i * 0.1031);
    const shares = shapley({ loads, ...erlang, whole: false });
    const alone = shapley({ loads: [total(loads)], ...erlang, whole: false });
    expect(total(shares)).toBeCloseTo(alone[0]!, 9);
  });

  test('a load below half a unit still pays for the place that it takes', () => {
    const loads = [0.001, ...new Array<number>(10).fill(0.02)];
    const shares = shapley({ loads, ...erlang });
    expect(shares).toEqual(close(new Array<number>(11).fill((1 + 1.2 * placesForRefusal(0.201, 0.05)) / 11)));
  });

  test('98 municipalities: adds up, equal loads pay the same, more load never pays less', () => {
    const loads = Array.from({ length: 98 }, (_, i) => (10 + ((i * 37) % 98)) / 50);
    const shares = shapley({ loads: [...loads, loads[0]!], ...erlang });
    expect(shares[98]).toBe(shares[0]);
    expect(total(shares)).toBeCloseTo(1 + 1.2 * placesForRefusal(total(loads) + loads[0]!, 0.05), 8);
    const byLoad = [...loads.keys()].sort((i, j) => loads[i]! - loads[j]!).map((i) => shares[i]!);
    byLoad.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(byLoad[i]! - 1e-9));
  });

  test('shares on fractional places are in order of load and lie between 0 and the cost alone', () => {
    const load = fc.integer({ min: 0, max: 300 }).map((units) => units / 50);
    fc.assert(
      fc.property(fc.array(load, { minLength: 1, maxLength: 5 }), (loads) => {
        const game = { ...erlang, whole: false };
        const shares = shapley({ loads, ...game });
        loads.forEach((own, i) => {
          const [alone] = shapley({ loads: [own], ...game });
          expect(shares[i]).toBeGreaterThanOrEqual(0);
          expect(shares[i]).toBeLessThanOrEqual(alone! + 1e-9);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

test.each<[string, () => unknown]>([
  ['players must be a whole number from 1 to 20, got 0', () => shapley({ players: 0, cost: () => 0 })],
  ['players must be a whole number from 1 to 20, got 21', () => shapley({ players: 21, cost: () => 0 })],
  ['players must be a whole number from 1 to 20, got 1.5', () => shapley({ players: 1.5, cost: () => 0 })],
  ['cost(0) must be 0, got 3', () => shapley({ players: 2, cost: () => 3 })],
  ['cost(2) must be finite, got NaN', () => shapley(tableGame([0, 1, Number.NaN, 2]))],
  ['cost(1) must be finite, got Infinity', () => shapley(tableGame([0, Infinity]))],
  ['loads.length must be a finite number of at least 1, got 0', () => shapley({ loads: [], ...erlang })],
  ['loads[1] must be', () => shapley({ loads: [1, -1], ...erlang })],
  ['loads[11] must be', () => shapley({ loads: [...new Array<number>(11).fill(1), Number.NaN], ...erlang })],
  ['fixed must be', () => shapley({ loads: [1], ...erlang, fixed: -1 })],
  ['perPlace must be', () => shapley({ loads: [1], ...erlang, perPlace: -0.1 })],
  ['maxRefusal must be', () => shapley({ loads: [1], ...erlang, maxRefusal: 0 })],
])('refused: %s', (message, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

test('20 players and costs of 0 are allowed', () => {
  expect(shapley({ players: 12, cost: () => 0 })).toEqual(new Array(12).fill(0));
  expect(shapley({ loads: [1], ...erlang, fixed: 0, perPlace: 0 })).toEqual([0]);
});

test('one player more than ten is no matter for a game of costs', () => {
  const sizeOf = (coalition: number): number => coalition.toString(2).replaceAll('0', '').length;
  const shares = shapley({ players: 20, cost: (coalition) => Math.min(10, sizeOf(coalition)) });
  expect(shares).toEqual(close(new Array<number>(20).fill(0.5)));
});

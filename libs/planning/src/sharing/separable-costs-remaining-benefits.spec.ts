import fc from 'fast-check';
import type { CostGame } from './cost-game.ts';
import { separableCostsRemainingBenefits } from './separable-costs-remaining-benefits.ts';
import { shapley } from './shapley.ts';

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const tableGame = (costs: readonly number[]): CostGame => ({
  players: Math.log2(costs.length),
  cost: (coalition) => costs[coalition]!,
});
const erlang = { fixed: 1, perPlace: 1.2, maxRefusal: 0.05 };

test('two players save 2 by joining and halve it', () => {
  expect(separableCostsRemainingBenefits(tableGame([0, 6, 4, 8]))).toEqual([5, 3]);
});

test('three players by hand', () => {
  // Separable 12 - 10, 12 - 9, 12 - 10 = 2, 3, 2; benefits 6 - 2, 8 - 3, 4 - 2 = 4, 5, 2; the rest is 5.
  const shares = separableCostsRemainingBenefits(tableGame([0, 6, 8, 10, 4, 9, 10, 12]));
  expect(shares).toEqual(close([2 + 20 / 11, 3 + 25 / 11, 2 + 10 / 11]));
});

test('the dams in the Tennessee Valley: navigation, flood control, power', () => {
  // Separable 45214, 33763, 110977; benefits 118306, 107063, 139119 of 364488; the rest is 222630.
  const costs = [0, 163520, 140826, 301607, 250096, 378821, 367370, 412584];
  const part = 222630 / 364488;
  expect(separableCostsRemainingBenefits(tableGame(costs))).toEqual(
    close([45214 + 118306 * part, 33763 + 107063 * part, 110977 + 139119 * part]),
  );
});

test('who would be cheaper alone pays the separable cost only', () => {
  // The third adds 5 but costs 3 alone: the benefits are 3, 3 and none, the rest 15 - 13 = 2.
  const shares = separableCostsRemainingBenefits(tableGame([0, 7, 7, 10, 3, 11, 11, 15]));
  expect(shares).toEqual(close([5, 5, 5]));
});

test('where nobody saves anything the rest is split equally', () => {
  expect(separableCostsRemainingBenefits(tableGame([0, 3, 5, 8]))).toEqual([3, 5]);
  // Separable 6 and 8 make more than the 9 to share: each is given 2.5 back.
  expect(separableCostsRemainingBenefits(tableGame([0, 1, 3, 9]))).toEqual([3.5, 5.5]);
});

test('a single player pays all', () => {
  expect(separableCostsRemainingBenefits(tableGame([0, 7]))).toEqual([7]);
  expect(separableCostsRemainingBenefits({ players: 30, cost: (c) => Math.min(c, 1) })).toEqual(
    close(new Array<number>(30).fill(1 / 30)),
  );
});

test('parties with loads, as many as there are', () => {
  const loads = [0.4, 0.9, 1.5];
  const costs = [0, 4.6, 5.8, 5.8, 5.8, 7, 8.2, 8.2];
  expect(separableCostsRemainingBenefits({ loads, ...erlang, whole: true })).toEqual(
    close(separableCostsRemainingBenefits(tableGame(costs))),
  );
  const many = separableCostsRemainingBenefits({ loads: new Array<number>(98).fill(0.5), ...erlang });
  expect(many).toEqual(close(shapley({ loads: new Array<number>(98).fill(0.5), ...erlang })));
  expect(separableCostsRemainingBenefits({ loads: [3, 0], ...erlang })[1]).toBe(0);
});

test('always adds up to the cost of all', () => {
  const costs = fc
    .array(fc.integer({ min: -50, max: 100 }), { minLength: 15, maxLength: 15 })
    .map((values) => [0, ...values]);
  fc.assert(
    fc.property(costs, (table) =>
      expect(total(separableCostsRemainingBenefits(tableGame(table)))).toBeCloseTo(table[15]!, 9),
    ),
    { numRuns: 1000 },
  );
});

test.each<[string, () => unknown]>([
  [
    'players must be a whole number from 1 to 30, got 31',
    () => separableCostsRemainingBenefits({ players: 31, cost: () => 0 }),
  ],
  ['cost(3) must be finite', () => separableCostsRemainingBenefits(tableGame([0, 1, 2, Infinity]))],
  ['loads.length must be', () => separableCostsRemainingBenefits({ loads: [], ...erlang })],
])('refused: %s', (message, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

import type { UncertainPrevention } from './case-uncertainty.ts';
import { pert } from './pert.ts';
import { preventionCase } from './prevention-case.ts';
import { tornado } from './tornado.ts';

const effect = { low: 0, mode: 0.5, high: 1 };
const uncertain: UncertainPrevention = {
  base: {
    states: [
      { name: 'foster', meanStayMonths: 40, exitShares: { home: 0.2 }, entriesPerMonth: 1 },
      { name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 },
    ],
  },
  effects: {
    levers: [
      { on: 'entries', state: 'home', change: -0.8 },
      { on: 'exit-share', from: 'foster', to: 'home', change: -0.5 },
    ],
    rampMonths: 12,
  },
  costs: {
    costPerMonth: { foster: 4, home: 10 },
    avoidableShare: 1,
    caseload: { before: 20, after: 15 },
    caseworkerPerMonth: 10,
    investments: [{ month: 0, amount: 5 }],
  },
  horizonMonths: 36,
  discount: 0.035,
  uncertainty: { effect, unitCostSd: 0.05, wageSd: 0.1, logStaySd: 0.2 },
};
const z = 1.2815515655446004;
const { quantile } = pert(effect);

interface Factors {
  reached?: [number, number];
  unitCost?: number;
  wage?: number;
  stays?: [number, number];
}
function worth({ reached = [0.5, 0.5], unitCost = 1, wage = 1, stays = [1, 1] }: Factors): number {
  const { base, effects, costs } = uncertain;
  return preventionCase({
    ...uncertain,
    base: {
      states: base.states.map((state, i) => ({ ...state, meanStayMonths: state.meanStayMonths * stays[i]! })),
    },
    effects: {
      ...effects,
      levers: effects.levers.map((lever, i) => ({ ...lever, change: lever.change * reached[i]! })),
    },
    costs: {
      ...costs,
      costPerMonth: { foster: 4 * unitCost, home: 10 * unitCost },
      caseworkerPerMonth: 10 * wage,
    },
  }).netPresentValue;
}
const bar = (lever: object, factors: [number, number], at: (factor: number) => Factors): object => {
  const [low, high] = factors.map((factor) => worth(at(factor))) as [number, number];
  return {
    lever,
    low: { factor: expect.closeTo(factors[0], 10), netPresentValue: expect.closeTo(low, 7) },
    high: { factor: expect.closeTo(factors[1], 10), netPresentValue: expect.closeTo(high, 7) },
    swing: expect.closeTo(Math.abs(high - low), 7),
  };
};
const effects: [number, number] = [quantile(0.1), quantile(0.9)];
const spread = (sd: number): [number, number] => [1 - sd * z, 1 + sd * z];
const stays: [number, number] = [Math.exp(-0.2 * z), Math.exp(0.2 * z)];

test('every assumption alone at its 10 and 90 % values, the others at their medians, longest first', () => {
  const found = tornado(uncertain);
  expect(found.median).toBeCloseTo(worth({}), 8);
  expect(found.bars).toHaveLength(5);
  const expected = [
    bar({ of: 'effects' }, effects, (factor) => ({ reached: [factor, factor] })),
    bar({ of: 'unit-cost' }, spread(0.05), (unitCost) => ({ unitCost })),
    bar({ of: 'wage' }, spread(0.1), (wage) => ({ wage })),
    bar({ of: 'stay', state: 'foster' }, stays, (stay) => ({ stays: [stay, 1] })),
    bar({ of: 'stay', state: 'home' }, stays, (stay) => ({ stays: [1, stay] })),
  ];
  expect(found.bars).toEqual(expect.arrayContaining(expected));
  const swings = found.bars.map(({ swing }) => swing);
  expect([...swings].sort((a, b) => b - a)).toEqual(swings);
  expect(found.bars[0]!.lever).toEqual({ of: 'effects' });
});

test('single effects may be asked for', () => {
  const levers = [
    { of: 'effect', index: 1 },
    { of: 'effect', index: 0 },
  ] as const;
  expect(tornado(uncertain, levers).bars).toEqual([
    bar(levers[1], effects, (factor) => ({ reached: [factor, 0.5] })),
    bar(levers[0], effects, (factor) => ({ reached: [0.5, factor] })),
  ]);
});

test('effects with an estimate each move together, and each by its own', () => {
  const steady = { low: 0.4, mode: 1, high: 1.2 };
  const own = pert(steady).quantile;
  const each = { ...uncertain, uncertainty: { ...uncertain.uncertainty, effect: [effect, steady] } };
  const median: [number, number] = [quantile(0.5), own(0.5)];
  const together: [number, number][] = [0.1, 0.9].map((share) => [quantile(share), own(share)]);
  const means = together.map(([a, b]) => (a + b) / 2) as [number, number];
  const byMean = new Map(means.map((mean, i) => [mean, together[i]!]));
  const found = tornado(each, [{ of: 'effects' }, { of: 'effect', index: 1 }]);
  expect(found.median).toBeCloseTo(worth({ reached: median }), 8);
  expect(found.bars).toEqual(
    expect.arrayContaining([
      bar({ of: 'effects' }, means, (mean) => ({ reached: byMean.get(mean)! })),
      bar({ of: 'effect', index: 1 }, [own(0.1), own(0.9)], (factor) => ({ reached: [median[0], factor] })),
    ]),
  );
});

test('without effects nothing is reached', () => {
  const none = { ...uncertain, effects: { levers: [], rampMonths: 0 } };
  expect(tornado(none, [{ of: 'effects' }]).bars).toMatchObject([
    { low: { factor: 0 }, high: { factor: 0 }, swing: 0 },
  ]);
});

test('what is certain has no swing, and equal swings keep their order', () => {
  const uncertainty = { ...uncertain.uncertainty, unitCostSd: 0, wageSd: 0 };
  const { bars, median } = tornado({ ...uncertain, uncertainty }, [{ of: 'wage' }, { of: 'unit-cost' }]);
  const same = { factor: 1, netPresentValue: median };
  expect(bars).toEqual([
    { lever: { of: 'wage' }, low: same, high: same, swing: 0 },
    { lever: { of: 'unit-cost' }, low: same, high: same, swing: 0 },
  ]);
});

test.each([
  [
    { of: 'stay', state: 'school' } as const,
    'state of a tornado lever must name one of the states foster, home, got school',
  ],
  [{ of: 'effect', index: 2 } as const, 'index of a tornado lever must be between 0 and 1, got 2'],
  [{ of: 'effect', index: 0.5 } as const, 'index of a tornado lever must be a whole number, got 0.5'],
])('%j is refused', (lever, message) => {
  expect(() => tornado(uncertain, [lever])).toThrow(new RangeError(message));
});

test('an effect that is beyond what can be at its 90 % value is refused', () => {
  const uncertainty = { ...uncertain.uncertainty, effect: { low: 1, mode: 1.2, high: 2 } };
  expect(() => tornado({ ...uncertain, uncertainty }, [{ of: 'effects' }])).toThrow(
    'entriesPerMonth of home with prevention must be',
  );
});

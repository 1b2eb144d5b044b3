import fc from 'fast-check';
import { xoshiro128 } from '../numerics/xoshiro128.ts';
import type { CaseUncertainty, UncertainPrevention } from './case-uncertainty.ts';
import { pert, type PertEstimate } from './pert.ts';
import { preventionCase } from './prevention-case.ts';
import { simulate } from './simulate.ts';

const certain: CaseUncertainty = {
  effect: { low: 0, mode: 0.5, high: 1 },
  unitCostSd: 0,
  wageSd: 0,
  logStaySd: 0,
};
const uncertain = (uncertainty: Partial<CaseUncertainty> = {}, change = -0.8): UncertainPrevention => ({
  base: { states: [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 }] },
  effects: { levers: [{ on: 'entries', state: 'home', change }], rampMonths: 12 },
  costs: {
    costPerMonth: { home: 10 },
    avoidableShare: 1,
    caseload: { before: 20, after: 10 },
    caseworkerPerMonth: 30,
    investments: [{ month: 0, amount: 5 }],
  },
  horizonMonths: 36,
  discount: 0.035,
  uncertainty: { ...certain, ...uncertainty },
});
/** Gives these numbers one after the other, again and again. */
const sequence = (...numbers: number[]): (() => number) => {
  let next = 0;
  return () => numbers[next++ % numbers.length]!;
};
const valueOf = (found: object): number => ('value' in found ? (found.value as number) : Number.NaN);
/** The net present value with factors on effect, unit cost, wage and stay. */
const worth = (effect: number, unitCost = 1, wage = 1, stay = 1): number => {
  const { base, costs, ...rest } = uncertain();
  return preventionCase({
    ...rest,
    base: { states: base.states.map((state) => ({ ...state, meanStayMonths: 20 * stay })) },
    effects: { levers: [{ on: 'entries', state: 'home', change: -0.8 * effect }], rampMonths: 12 },
    costs: { ...costs, costPerMonth: { home: 10 * unitCost }, caseworkerPerMonth: 30 * wage },
  }).netPresentValue;
};

test('draws effect, unit cost, wage and stays, in this order', () => {
  const all = { unitCostSd: 0.1, wageSd: 0.2, logStaySd: 0.3 };
  const z = 1.2815515655446004;
  const of = (numbers: number[]): number => simulate(uncertain(all), 2, sequence(...numbers)).mean;
  const { quantile } = pert(certain.effect as PertEstimate);
  expect(of([0.9, 0.5, 0.5, 0.5])).toBeCloseTo(worth(quantile(0.9)), 8);
  expect(of([0.5, 0.9, 0.5, 0.5])).toBeCloseTo(worth(0.5, 1 + 0.1 * z), 8);
  expect(of([0.5, 0.5, 0.9, 0.5])).toBeCloseTo(worth(0.5, 1, 1 + 0.2 * z), 8);
  expect(of([0.5, 0.5, 0.5, 0.9])).toBeCloseTo(worth(0.5, 1, 1, Math.exp(0.3 * z)), 8);
});

test('two draws summed up by hand', () => {
  const found = simulate(uncertain(), 2, sequence(0.1, 0.5, 0.5, 0.5, 0.9, 0.5, 0.5, 0.5));
  const { quantile } = pert(certain.effect as PertEstimate);
  const [low, high] = [worth(quantile(0.1)), worth(quantile(0.9))];
  expect([low < 0, high > 0]).toEqual([true, true]);
  const spread = (high - low) / Math.SQRT2;
  expect(found).toEqual({
    draws: 2,
    mean: expect.closeTo((low + high) / 2, 8),
    standardDeviation: expect.closeTo(spread, 8),
    standardError: expect.closeTo(spread / Math.SQRT2, 8),
    quantiles: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map((share) => ({
      share,
      netPresentValue: { value: expect.closeTo(low + share * (high - low), 8) },
    })),
    outcomes: Array.from({ length: 20 }, (_, i) => ({
      value: expect.closeTo(low + ((i + 0.5) / 20) * (high - low), 8),
    })),
    positiveShare: 0.5,
    positiveShareError: Math.sqrt(0.125),
  });
});

test('a value of exactly 0 is not above 0', () => {
  const nothing = uncertain();
  const free = {
    ...nothing,
    costs: { ...nothing.costs, costPerMonth: { home: 0 }, caseworkerPerMonth: 0, investments: [] },
  };
  expect(simulate(free, 2, xoshiro128(1))).toMatchObject({
    mean: 0,
    positiveShare: 0,
    positiveShareError: 0,
  });
});

test('a stored seed repeats the result to the last bit, another seed does not', () => {
  const all = uncertain({ unitCostSd: 0.05, wageSd: 0.05, logStaySd: 0.1 });
  const once = simulate(all, 200, xoshiro128(7));
  expect(simulate(all, 200, xoshiro128(7))).toEqual(once);
  expect(simulate(all, 200, xoshiro128(8)).mean).not.toBe(once.mean);
});

test('what is made certain leaves the other draws as they were', () => {
  const numbers: number[] = [];
  const recorded = (): number => {
    numbers.push(0.5);
    return 0.5;
  };
  simulate(uncertain(), 3, recorded);
  expect(numbers).toHaveLength(12);
});

test('a random number of 0 is no infinite price, and prices never fall below 0', () => {
  const found = simulate(uncertain({ unitCostSd: 1, wageSd: 1, logStaySd: 0.1 }), 2, () => 0);
  // All at the bottom: no effect, nothing costs anything, so only the investment is left.
  expect(found.mean).toBeCloseTo(-5 * 1.035 ** (-0.5 / 12), 12);
});

describe('effects with an estimate each', () => {
  const two = (effect: CaseUncertainty['effect']): UncertainPrevention => ({
    ...uncertain({ effect }),
    effects: {
      levers: [
        { on: 'entries', state: 'home', change: -0.8 },
        { on: 'stay', state: 'home', change: -0.2 },
      ],
      rampMonths: 12,
    },
  });
  const mean = (effect: CaseUncertainty['effect'], random: () => number): number =>
    simulate(two(effect), 2, random).mean;
  const other = { low: 0.2, mode: 1, high: 1.1 };

  test('are all drawn by one number, each from its own distribution', () => {
    const { quantile } = pert(certain.effect as PertEstimate);
    const reached = [quantile(0.9), pert(other).quantile(0.9)];
    const { effects, ...rest } = two([]);
    const levers = effects.levers.map((lever, i) => ({ ...lever, change: lever.change * reached[i]! }));
    const expected = preventionCase({ ...rest, effects: { ...effects, levers } }).netPresentValue;
    const random = sequence(0.9, 0.5, 0.5, 0.5);
    expect(mean([certain.effect as PertEstimate, other], random)).toBeCloseTo(expected, 8);
  });

  test('that are alike are the same as one for all, to the last bit', () => {
    const draw = (effect: CaseUncertainty['effect']) => simulate(two(effect), 50, xoshiro128(11));
    expect(draw([other, other])).toEqual(draw(other));
  });

  test('are certain where the three points are one', () => {
    const fixed = { low: 1, mode: 1, high: 1 };
    const random = sequence(0.1, 0.5, 0.5, 0.5, 0.9, 0.5, 0.5, 0.5);
    const { standardDeviation, mean: found } = simulate(two([fixed, fixed]), 2, random);
    expect(standardDeviation).toBe(0);
    expect(found).toBe(preventionCase(two([])).netPresentValue);
  });

  test.each<[string, PertEstimate[], string]>([
    ['one too few', [other], 'estimates of effect must be between 2 and 2, got 1'],
    [
      'a negative one',
      [other, { low: -1, mode: 0, high: 1 }],
      'effect[1].low must be a finite number of at least 0, got -1',
    ],
    [
      'one beyond what can be',
      [{ low: 0, mode: 1, high: 2 }, other],
      'entriesPerMonth of home with prevention must be a finite number of at least 0, got -0.6000000000000001',
    ],
  ])('%s: refused', (_, effect, message) => {
    expect(() => simulate(two(effect), 2, () => 0.5)).toThrow(new RangeError(message));
  });

  test('shares are refused that add up to more than all when one rises and the other hardly falls', () => {
    const { costs, ...rest } = uncertain();
    const away = (name: string) => ({ name, meanStayMonths: 5, exitShares: {}, entriesPerMonth: 0 });
    const shares: UncertainPrevention = {
      ...rest,
      base: {
        states: [
          { name: 'home', meanStayMonths: 20, exitShares: { A: 0.5, B: 0.5 }, entriesPerMonth: 1 },
          away('A'),
          away('B'),
        ],
      },
      effects: {
        levers: [
          { on: 'exit-share', from: 'home', to: 'A', change: 0.5 },
          { on: 'exit-share', from: 'home', to: 'B', change: -0.5 },
        ],
        rampMonths: 0,
      },
      costs: { ...costs, costPerMonth: { home: 1, A: 1, B: 1 } },
      uncertainty: { ...certain, effect: [other, other] },
    };
    expect(() => simulate(shares, 2, () => 0.5)).toThrow('exitShares of home with prevention must add up to');
    const certainly = { low: 1, mode: 1, high: 1 };
    const known = { ...shares, uncertainty: { ...certain, effect: [certainly, certainly] } };
    expect(simulate(known, 2, () => 0.5).standardDeviation).toBe(0);
  });
});

test('half of the stays drawn are shorter than assumed', () => {
  const stays = uncertain({ effect: { low: 1, mode: 1, high: 1 + 1e-9 }, logStaySd: 0.5 });
  const median = valueOf(simulate(stays, 1001, xoshiro128(3)).quantiles[3]!.netPresentValue);
  expect(Math.abs(median / worth(1) - 1)).toBeLessThan(0.1);
});

test.each<[string, UncertainPrevention, number, () => number, string]>([
  ['one draw', uncertain(), 1, () => 0.5, 'draws must be between 2 and 1000000, got 1'],
  ['too many draws', uncertain(), 1_000_001, () => 0.5, 'draws must be between 2 and 1000000, got 1000001'],
  ['half a draw', uncertain(), 2.5, () => 0.5, 'draws must be a whole number, got 2.5'],
  [
    'a random number of 1',
    uncertain(),
    2,
    () => 1,
    'random() must be between 0 and 0.9999999999999999, got 1',
  ],
  [
    'a negative random number',
    uncertain(),
    2,
    () => -0.1,
    'random() must be between 0 and 0.9999999999999999, got -0.1',
  ],
  [
    'a spread above 1',
    uncertain({ unitCostSd: 1.1 }),
    2,
    () => 0.5,
    'unitCostSd must be between 0 and 1, got 1.1',
  ],
  ['a negative spread', uncertain({ wageSd: -1 }), 2, () => 0.5, 'wageSd must be between 0 and 1, got -1'],
  [
    'a wild spread of stays',
    uncertain({ logStaySd: 2 }),
    2,
    () => 0.5,
    'logStaySd must be between 0 and 1, got 2',
  ],
  [
    'a negative effect',
    uncertain({ effect: { low: -1, mode: 0, high: 1 } }),
    2,
    () => 0.5,
    'effect.low must be a finite number of at least 0, got -1',
  ],
  [
    'a wrong estimate',
    uncertain({ effect: { low: 1, mode: 0, high: 1 } }),
    2,
    () => 0.5,
    'low must be below high 1, got 1',
  ],
  [
    'a highest effect beyond what can be',
    uncertain({ effect: { low: 0, mode: 1, high: 2 } }, -0.75),
    2,
    () => 0.5,
    'entriesPerMonth of home with prevention must be a finite number of at least 0, got -0.5',
  ],
])('%s: refused', (_, input, draws, random, message) => {
  expect(() => simulate(input, draws, random)).toThrow(new RangeError(message));
});

test('quantiles rise, the mean lies among the draws, and more certainty narrows them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      (seed, sd) => {
        const found = simulate(uncertain({ unitCostSd: sd, wageSd: sd }), 60, xoshiro128(seed));
        const values = found.quantiles.map(({ netPresentValue }) => valueOf(netPresentValue));
        expect([...values].sort((a, b) => a - b)).toEqual(values);
        expect(found.standardError).toBeCloseTo(found.standardDeviation / Math.sqrt(60), 9);
        expect(found.positiveShare * 60).toBeCloseTo(Math.round(found.positiveShare * 60), 9);
      },
    ),
    { numRuns: 50 },
  );
});

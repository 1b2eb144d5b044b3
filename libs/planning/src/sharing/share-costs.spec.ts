import fc from 'fast-check';
import { type Figure, missing } from '../figures/figure.ts';
import { type SharingRule, shareCosts } from './share-costs.ts';

const figures = (...values: number[]): Figure[] => values.map((value) => ({ value }));
const close = (...values: number[]) => values.map((value) => ({ value: expect.closeTo(value, 9) as number }));
const valuesOf = (shares: readonly Figure[]): number[] =>
  shares.map((share) => ('value' in share ? share.value : Number.NaN));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const table = { players: 3, cost: (coalition: number) => [0, 6, 8, 10, 4, 9, 10, 12][coalition]! };
const erlang = { fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true };
const loads = figures(0.4, 0.9, 1.5, 2.2, 6);

describe('the rules by hand', () => {
  test('rate: by days of use, and nothing without use', () => {
    expect(shareCosts('rate', { bill: 100, days: figures(3, 1, 0) })).toEqual(figures(75, 25, 0));
  });

  test('objective: by population, whatever the use', () => {
    expect(shareCosts('objective', { bill: 90, population: figures(10, 20) })).toEqual(figures(30, 60));
  });

  test('two-part: a quarter by population, the rest by days', () => {
    const basis = { days: figures(3, 1, 0), population: figures(1, 1, 2), subscription: 0.25 };
    expect(shareCosts('two-part', { bill: 160, ...basis })).toEqual(figures(100, 40, 20));
    const rate = shareCosts('rate', { bill: 160, days: basis.days });
    expect(shareCosts('two-part', { bill: 160, ...basis, subscription: 0 })).toEqual(rate);
    const objective = shareCosts('objective', { bill: 160, population: basis.population });
    expect(shareCosts('two-part', { bill: 160, ...basis, subscription: 1 })).toEqual(objective);
  });

  test('equal', () => {
    expect(shareCosts('equal', { bill: 12, parties: 4 })).toEqual(figures(3, 3, 3, 3));
    expect(shareCosts('equal', { bill: 12, parties: 1 })).toEqual(figures(12));
  });

  test('rules of cost games, scaled from the cost of 12 to the bill of 24', () => {
    const basis = { bill: 24, game: table };
    expect(shareCosts('stand-alone', basis)).toEqual(close(8, 32 / 3, 16 / 3));
    expect(shareCosts('shapley', basis)).toEqual(close(23 / 3, 32 / 3, 17 / 3));
    expect(shareCosts('separable-costs', basis)).toEqual(close(84 / 11, 116 / 11, 64 / 11));
    expect(shareCosts('nucleolus', basis)).toEqual(close(8, 10, 6));
  });

  test('the Erlang cost game', () => {
    const basis = { bill: 20.2, game: { loads, ...erlang } };
    expect(shareCosts('shapley', basis)).toEqual(close(1.48, 2.28, 2.88, 4.08, 9.48));
    expect(valuesOf(shareCosts('stand-alone', basis))[4]).toBeCloseTo((20.2 * 13) / 36.2, 9);
  });
});

describe('what is not known', () => {
  test('one party that has not reported leaves every share unknown, with the most serious reason', () => {
    const days = [{ value: 3 }, missing('not-reported'), { value: 0 }, missing('withheld')];
    expect(shareCosts('rate', { bill: 100, days })).toEqual([
      missing('withheld'),
      missing('not-reported'),
      missing('withheld'),
      missing('withheld'),
    ]);
    const population = [{ value: 3 }, missing('not-reported')];
    expect(shareCosts('objective', { bill: 100, population })).toEqual([
      missing('not-reported'),
      missing('not-reported'),
    ]);
    const game = { ...erlang, loads: [{ value: 3 }, missing('not-reported')] };
    expect(shareCosts('shapley', { bill: 100, game })).toEqual([
      missing('not-reported'),
      missing('not-reported'),
    ]);
  });

  test('a party to which it does not apply takes no part, and the others share', () => {
    const days = [{ value: 3 }, missing('not-applicable'), { value: 1 }];
    expect(shareCosts('rate', { bill: 100, days })).toEqual([
      { value: 75 },
      missing('not-applicable'),
      { value: 25 },
    ]);
    const game = { ...erlang, loads: [missing('not-applicable'), ...loads] };
    expect(shareCosts('shapley', { bill: 20.2, game })).toEqual([
      missing('not-applicable'),
      ...close(1.48, 2.28, 2.88, 4.08, 9.48),
    ]);
  });

  test('two-part: who does not use pays the subscription only, and one gap in either part is a gap', () => {
    const basis = { bill: 100, population: figures(1, 1), subscription: 0.5 };
    const left = [{ value: 5 }, missing('not-applicable')];
    expect(shareCosts('two-part', { ...basis, days: left })).toEqual(figures(75, 25));
    const gap = [{ value: 5 }, missing('withheld')];
    expect(shareCosts('two-part', { ...basis, days: gap })).toEqual([
      missing('withheld'),
      missing('withheld'),
    ]);
  });

  test('nobody uses, nobody lives there, nobody costs anything: zero is not shared by zero', () => {
    const none = [missing('no-demand'), missing('no-demand')];
    expect(shareCosts('rate', { bill: 9, days: figures(0, 0) })).toEqual(none);
    expect(shareCosts('objective', { bill: 9, population: figures(0, 0) })).toEqual([
      missing('zero-base'),
      missing('zero-base'),
    ]);
    const basis = { bill: 9, population: figures(1, 1), subscription: 0.5 };
    expect(shareCosts('two-part', { ...basis, days: figures(0, 0) })).toEqual(none);
    for (const rule of ['shapley', 'stand-alone', 'separable-costs', 'nucleolus'] as const) {
      const game = { ...erlang, loads: figures(0, 0) };
      expect(shareCosts(rule, { bill: 9, game })).toEqual(none);
      expect(shareCosts(rule, { bill: 9, game: { players: 2, cost: () => 0 } })).toEqual(none);
    }
  });

  test('no parties, no shares; nothing to pay, nothing to share', () => {
    expect(shareCosts('rate', { bill: 9, days: [] })).toEqual([]);
    expect(shareCosts('rate', { bill: 0, days: figures(3, 1) })).toEqual(figures(0, 0));
  });
});

test('every rule adds up to the bill to the last bit, and pays nothing back', () => {
  const party = fc.record({
    days: fc.integer({ min: 0, max: 4000 }),
    population: fc.integer({ min: 1, max: 700_000 }),
    load: fc.integer({ min: 0, max: 300 }).map((units) => units / 50),
  });
  const parties = fc
    .array(party, { minLength: 1, maxLength: 4 })
    .map((drawn) => [{ days: 365, population: 30_000, load: 1 }, ...drawn]);
  fc.assert(
    fc.property(parties, fc.double({ min: 0.01, max: 1e9, noNaN: true }), (drawn, bill) => {
      const basis = {
        bill,
        days: drawn.map(({ days: value }) => ({ value })),
        population: drawn.map(({ population: value }) => ({ value })),
        subscription: 0.3,
        parties: drawn.length,
        game: { ...erlang, loads: drawn.map(({ load: value }) => ({ value })) },
      };
      const rules: SharingRule[] = [
        'rate',
        'objective',
        'two-part',
        'equal',
        'stand-alone',
        'shapley',
        'nucleolus',
        'separable-costs',
      ];
      for (const rule of rules) {
        const shares = valuesOf(shareCosts(rule, basis));
        expect(shares).toHaveLength(drawn.length);
        expect(total(shares)).toBe(bill);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, () => unknown]>([
  ['bill must be', () => shareCosts('rate', { bill: -1, days: figures(1) })],
  ['days[1] must be', () => shareCosts('rate', { bill: 1, days: figures(1, -1) })],
  ['population[0] must be', () => shareCosts('objective', { bill: 1, population: figures(-1) })],
  ['parties must be a whole number of at least 1, got 0', () => shareCosts('equal', { bill: 1, parties: 0 })],
  [
    'parties must be a whole number of at least 1, got 1.5',
    () => shareCosts('equal', { bill: 1, parties: 1.5 }),
  ],
  [
    'subscription must be between 0 and 1, got 1.1',
    () => shareCosts('two-part', { bill: 1, days: figures(1), population: figures(1), subscription: 1.1 }),
  ],
  [
    'population must have 1 values, got 2',
    () => shareCosts('two-part', { bill: 1, days: figures(1), population: figures(1, 2), subscription: 0.5 }),
  ],
  ['players must be', () => shareCosts('nucleolus', { bill: 1, game: { players: 13, cost: () => 0 } })],
  ['loads[0] must be', () => shareCosts('shapley', { bill: 1, game: { ...erlang, loads: figures(-1, 2) } })],
])('refused: %s', (message, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

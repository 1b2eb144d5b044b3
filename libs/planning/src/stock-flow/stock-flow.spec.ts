import fc from 'fast-check';
import type { FlowState } from './flow-model.ts';
import { stockFlow } from './stock-flow.ts';
import { stockPath } from './stock-path.ts';

const state = (name: string, change: Partial<FlowState> = {}): FlowState => ({
  name,
  meanStayMonths: 10,
  exitShares: {},
  entriesPerMonth: 1,
  ...change,
});

test("one state follows Little's law, as in the docstring", () => {
  const states = [{ name: 'foster', meanStayMonths: 30, exitShares: {}, entriesPerMonth: 2.2 }];
  expect(stockFlow({ states }).steadyState[0]).toBeCloseTo(66, 12);
});

test('half of those who leave A move on to B', () => {
  const states = [
    state('A', { exitShares: { B: 0.5 } }),
    state('B', { meanStayMonths: 4, entriesPerMonth: 2 }),
  ];
  const found = stockFlow({ states });
  expect(found.states).toEqual(['A', 'B']);
  expect(found.generator).toEqual([
    [-0.1, 0.05],
    [0, -0.25],
  ]);
  // One a month stays 10 months in A; 2 + 0.5 a month stay 4 months in B.
  found.steadyState.forEach((stock, i) => expect(stock).toBeCloseTo([10, 10][i]!, 12));
  found.monthsByEntry.flat().forEach((months, i) => expect(months).toBeCloseTo([10, 2, 0, 4][i]!, 12));
  found.monthsFromEntry.forEach((months, i) => expect(months).toBeCloseTo([12, 4][i]!, 12));
  expect(found.monthStep[0]![0]).toBeCloseTo(Math.exp(-0.1), 14);
  expect(found.monthStep[1]).toEqual([0, expect.closeTo(Math.exp(-0.25), 14)]);
  expect(found.entryStep[1]).toEqual([0, expect.closeTo(4 * (1 - Math.exp(-0.25)), 14)]);
});

test('without entries the steady state is empty', () => {
  expect(stockFlow({ states: [state('A', { entriesPerMonth: 0 })] }).steadyState).toEqual([0]);
});

test.each<[string, FlowState[], string]>([
  ['no states', [], 'states must hold at least one state, got none'],
  ['a name twice', [state('A'), state('B'), state('A')], 'states must have different names, got A twice'],
  [
    'a stay of 0',
    [state('A', { meanStayMonths: 0 })],
    'meanStayMonths of A must be a finite number of at least 0.01, got 0',
  ],
  [
    'negative entries',
    [state('A', { entriesPerMonth: -1 })],
    'entriesPerMonth of A must be a finite number of at least 0, got -1',
  ],
  [
    'a share above 1',
    [state('A', { exitShares: { B: 1.1 } }), state('B')],
    'exitShares of A to B must be between 0 and 1, got 1.1',
  ],
  [
    'shares of more than all',
    [state('A', { exitShares: { B: 0.75, C: 0.5 } }), state('B'), state('C')],
    'exitShares of A must add up to at most 1, got 1.25',
  ],
  [
    'a share to itself',
    [state('A', { exitShares: { A: 0.1 } })],
    'exitShares of A must lead to other states, got A',
  ],
  [
    'a share to nowhere',
    [state('A', { exitShares: { C: 0.1 } }), state('B')],
    'exitShares of A must name one of the states A, B, got C',
  ],
])('%s: refused', (_, states, message) => {
  expect(() => stockFlow({ states })).toThrow(new RangeError(message));
});

test('states that nobody leaves are refused by name, also when they pass citizens round', () => {
  const states = [
    state('out', { exitShares: { A: 0.5 } }),
    state('A', { exitShares: { B: 1 } }),
    state('B', { exitShares: { A: 1 } }),
  ];
  expect(() => stockFlow({ states })).toThrow(
    new RangeError('nobody ever leaves the system from A, B: lower an exit share'),
  );
});

test('a way out through other states, however far, is a way out', () => {
  const states = [
    state('A', { exitShares: { B: 1 } }),
    state('B', { exitShares: { C: 1 } }),
    state('C', { exitShares: { D: 1 } }),
    state('D', { exitShares: { A: 0.5 } }),
  ];
  // Each entry goes round twice on average: 1 / (1 − 0.5) rounds of 10 months in D.
  expect(stockFlow({ states }).monthsByEntry[3]![3]).toBeCloseTo(20, 12);
});

test('shares that add up to 1 only before rounding are accepted, and count as no way out', () => {
  const states = [state('A', { exitShares: { B: 0.7, C: 0.2, D: 0.1 } }), state('B'), state('C'), state('D')];
  expect(() => stockFlow({ states })).not.toThrow();
  const closed = states.map((one) => (one.name === 'A' ? one : { ...one, exitShares: { A: 1 } }));
  expect(() => stockFlow({ states: closed })).toThrow('nobody ever leaves the system from A, B, C, D');
});

test('the steady state is a fixed point of the month step, and stocks never fall below 0', () => {
  const one = fc.record({
    meanStayMonths: fc.double({ min: 0.5, max: 200, noNaN: true }),
    entriesPerMonth: fc.double({ min: 0, max: 50, noNaN: true }),
    forth: fc.double({ min: 0, max: 0.5, noNaN: true }),
    back: fc.double({ min: 0, max: 0.45, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 3, maxLength: 6 }), (drawn) => {
      const names = drawn.map((_, i) => `s${i}`);
      const states = drawn.map(({ meanStayMonths, entriesPerMonth, forth, back }, i) => ({
        name: names[i]!,
        meanStayMonths,
        entriesPerMonth,
        exitShares: {
          [names[(i + 1) % names.length]!]: forth,
          [names[(i + names.length - 1) % names.length]!]: back,
        },
      }));
      const { steadyState } = stockFlow({ states });
      const [start, next] = stockPath({ states }, 1);
      steadyState.forEach((stock, i) => {
        expect(stock).toBeGreaterThanOrEqual(0);
        expect(start![i]).toBe(stock);
        expect(Math.abs(next![i]! - stock)).toBeLessThanOrEqual(1e-11 * Math.max(1, stock));
      });
    }),
    { numRuns: 1000 },
  );
});

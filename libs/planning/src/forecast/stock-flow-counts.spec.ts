import fc from 'fast-check';
import { stockFlowCounts } from './stock-flow-counts.ts';

const published = { count: 12, retention: 0.8, expected: 9, expectedAhead: [9.3, 9.6, 9.9] };

test('the published example: 11.7 citizens a year ahead, 9 to 14', () => {
  expect(stockFlowCounts(published)).toEqual([
    {
      count: { value: expect.closeTo(11.7, 13), lo: 9, hi: 14 },
      median: 12,
      stayers: expect.closeTo(9.6, 13),
      newcomers: expect.closeTo(2.1, 13),
      variance: expect.closeTo(4.02, 13),
    },
    expect.objectContaining({ count: { value: expect.closeTo(11.52, 13), lo: 8, hi: 15 } }),
    expect.objectContaining({ count: { value: expect.closeTo(11.436, 13), lo: 8, hi: 15 } }),
  ]);
});

test('a higher level reaches farther to both sides', () => {
  expect(stockFlowCounts(published, 0.95)[0]!.count).toMatchObject({ lo: 8, hi: 16 });
});

test('two citizens who stay or leave by the toss of a coin, and no newcomers', () => {
  // Chances ¼, ½, ¼: the lowest quarter is 0, up to three quarters 1.
  expect(stockFlowCounts({ count: 2, retention: 0.5, expected: 4, expectedAhead: [1] }, 0.5)).toEqual([
    { count: { value: 1, lo: 0, hi: 1 }, median: 1, stayers: 1, newcomers: 0, variance: 0.5 },
  ]);
});

test('nobody now: newcomers only, a Poisson number', () => {
  expect(stockFlowCounts({ count: 0, retention: 0.9, expected: 0, expectedAhead: [3] })).toEqual([
    { count: { value: 3, lo: 1, hi: 5 }, median: 3, stayers: 0, newcomers: 3, variance: 3 },
  ]);
});

test('nobody now and nobody expected is 0 and not missing', () => {
  expect(stockFlowCounts({ count: 0, retention: 0.5, expected: 0, expectedAhead: [0] })).toEqual([
    { count: { value: 0, lo: 0, hi: 0 }, median: 0, stayers: 0, newcomers: 0, variance: 0 },
  ]);
});

test('everybody stays, or nobody does', () => {
  expect(stockFlowCounts({ ...published, retention: 1, expectedAhead: [9] })[0]).toMatchObject({
    count: { value: 12, lo: 12, hi: 12 },
    variance: 0,
  });
  expect(stockFlowCounts({ ...published, retention: 0 })[0]).toMatchObject({
    stayers: 0,
    newcomers: 9.3,
    variance: 9.3,
  });
});

test('no years ahead give no forecast', () => {
  expect(stockFlowCounts({ ...published, expectedAhead: [] })).toEqual([]);
});

test('large counts are soon computed, and as wide as a normal curve', () => {
  const [year] = stockFlowCounts({
    count: 20_000,
    retention: 0.5,
    expected: 20_000,
    expectedAhead: [20_000],
  });
  expect(year).toMatchObject({ stayers: 10_000, newcomers: 10_000, variance: 15_000 });
  expect(year!.count).toMatchObject({ lo: 19_843, hi: 20_157 });
});

test.each([
  [{ count: 1.5 }, 0.8, 'count[0] must be a whole number, got 1.5'],
  [{ retention: 1.2 }, 0.8, 'retention must be between 0 and 1, got 1.2'],
  [{ expected: -1 }, 0.8, 'expected must be a finite number of at least 0, got -1'],
  [{ expectedAhead: [1, -1] }, 0.8, 'expectedAhead[1] must be a finite number of at least 0, got -1'],
  [{}, 1, 'level must be between 0.01 and 0.999, got 1'],
])('%j at level %p is refused', (change, level, message) => {
  expect(() => stockFlowCounts({ ...published, ...change }, level)).toThrow(new RangeError(message));
});

test('limits hold the median, widen with the level and never fall below 0', () => {
  const input = fc.record({
    count: fc.nat(60),
    retention: fc.double({ min: 0, max: 1, noNaN: true }),
    expected: fc.double({ min: 0, max: 60, noNaN: true }),
    expectedAhead: fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(input, (given) => {
      const wide = stockFlowCounts(given, 0.95);
      stockFlowCounts(given, 0.8).forEach(({ count, median, stayers, newcomers }, i) => {
        const { value, lo, hi } = count as { value: number; lo: number; hi: number };
        const outer = wide[i]!.count as { lo: number; hi: number };
        expect(
          [0, outer.lo, lo, median, hi, outer.hi].every((x, k, all) => k === 0 || all[k - 1]! <= x),
        ).toBe(true);
        expect(value).toBeCloseTo(stayers + newcomers, 9);
        expect(stayers).toBeLessThanOrEqual(given.count);
      });
    }),
    { numRuns: 1000 },
  );
});

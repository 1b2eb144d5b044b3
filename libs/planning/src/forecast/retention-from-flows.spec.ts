import fc from 'fast-check';
import { retentionFromFlows } from './retention-from-flows.ts';

const unknown = (reason: string): unknown => {
  const none = { missing: reason };
  return { exits: none, exitShare: none, retention: none, meanStayYears: none };
};

test('the published example: 32 of 174 left, so 82 % stay', () => {
  expect(retentionFromFlows({ stocks: [40, 42, 45, 47, 50], entries: [9, 11, 10, 12] })).toEqual({
    exits: { value: 32 },
    exitShare: { value: 32 / 174 },
    retention: { value: expect.closeTo(0.8160919540229885, 15) },
    meanStayYears: { value: expect.closeTo(4.920575959629384, 12) },
  });
});

test('nobody left: everybody stays, and no mean stay can be told', () => {
  expect(retentionFromFlows({ stocks: [4, 6], entries: [2] })).toEqual({
    exits: { value: 0 },
    exitShare: { value: 0 },
    retention: { value: 1 },
    meanStayYears: { missing: 'not-stationary' },
  });
});

test('as many left as were there, or more: stays within the year', () => {
  const short = { retention: { value: 0 }, meanStayYears: { missing: 'not-applicable' } };
  expect(retentionFromFlows({ stocks: [4, 6], entries: [6] })).toMatchObject(short);
  expect(retentionFromFlows({ stocks: [4, 6], entries: [9] })).toMatchObject({
    ...short,
    exits: { value: 7 },
    exitShare: { value: 1.75 },
  });
});

test.each([
  [[], [], 'too-short'],
  [[5], [], 'too-short'],
  [[5, 9], [3], 'not-reported'],
  [[0, 0, 2], [0, 2], 'no-demand'],
])('of stocks %j and entries %j nothing can be told: %s', (stocks, entries, reason) => {
  expect(retentionFromFlows({ stocks, entries })).toEqual(unknown(reason));
});

test.each([
  [[5, -1], [1], 'stocks[1] must be a finite number of at least 0, got -1'],
  [[5, 6], [1.5], 'entries[0] must be a whole number, got 1.5'],
  [[5, 6], [1, 2], 'entries must have 1 values, got 2'],
  [[], [2], 'entries must have 0 values, got 1'],
])('stocks %j and entries %j are refused', (stocks, entries, message) => {
  expect(() => retentionFromFlows({ stocks, entries })).toThrow(new RangeError(message));
});

test('finds the retention that the flows were made with', () => {
  const years = fc.array(fc.tuple(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), years, (first, flows) => {
      const stocks = [first];
      let left = 0;
      for (const [entries, share] of flows) {
        const exits = Math.floor(stocks.at(-1)! * share);
        left += exits;
        stocks.push(stocks.at(-1)! - exits + entries);
      }
      const found = retentionFromFlows({ stocks, entries: flows.map(([entries]) => entries) });
      const atRisk = stocks.slice(0, -1).reduce((a, b) => a + b);
      expect(found.exits).toEqual({ value: left });
      expect(found.retention).toEqual({ value: expect.closeTo(1 - left / atRisk, 12) });
    }),
    { numRuns: 1000 },
  );
});

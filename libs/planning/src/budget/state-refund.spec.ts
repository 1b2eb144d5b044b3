import fc from 'fast-check';
import { type RefundBracket, stateRefund } from './state-refund.ts';

const brackets2022: RefundBracket[] = [
  { aboveDkk: 860_000, share: 0.25 },
  { aboveDkk: 1_680_000, share: 0.5 },
  { aboveDkk: 2_120_000, share: 0.75 },
];

test.each([
  [2_500_000, 710_000],
  [0, 0],
  [860_000, 0],
  [860_004, 1],
  [1_680_000, 205_000],
  [1_680_002, 205_001],
  [2_120_000, 425_000],
  [2_120_004, 425_003],
])('of %p DKK %p are refunded in 2022', (cost, refund) => {
  expect(stateRefund(cost, brackets2022)).toBe(refund);
});

test('without brackets nothing is refunded, and a bracket from 0 refunds its share of all', () => {
  expect(stateRefund(5_000_000, [])).toBe(0);
  expect(stateRefund(1000, [{ aboveDkk: 0, share: 0.25 }])).toBe(250);
  expect(stateRefund(1000, [{ aboveDkk: 0, share: 1 }])).toBe(1000);
});

test('the brackets given are left as they were', () => {
  const given = [...brackets2022];
  stateRefund(2_500_000, given);
  expect(given).toEqual(brackets2022);
});

test('what cannot be is refused by name', () => {
  expect(() => stateRefund(-1, [])).toThrow('costDkk must be a finite number of at least 0, got -1');
  expect(() => stateRefund(1, [{ aboveDkk: -1, share: 0 }])).toThrow('brackets[0].aboveDkk must be a finite');
  expect(() => stateRefund(1, [{ aboveDkk: 0, share: 1.1 }])).toThrow(
    'brackets[0].share must be between 0 and 1, got 1.1',
  );
  const twice = [brackets2022[0]!, brackets2022[0]!];
  expect(() => stateRefund(1, twice)).toThrow(
    'brackets[1].aboveDkk must be more than 860000, the one before, got 860000',
  );
  expect(() => stateRefund(1, [...brackets2022].reverse())).toThrow('brackets[1].aboveDkk must be more than');
});

test('of one krone more at most one krone is refunded, and never all that was not', () => {
  const cost = fc.integer({ min: 0, max: 5_000_000 });
  const list = fc
    .uniqueArray(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 4 })
    .chain((amounts) =>
      fc.tuple(
        ...amounts
          .sort((a, b) => a - b)
          .map((aboveDkk) =>
            fc.double({ min: 0, max: 1, noNaN: true }).map((share) => ({ aboveDkk, share })),
          ),
      ),
    );
  fc.assert(
    fc.property(cost, cost, list, (a, b, brackets) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const [ofLess, ofMore] = [stateRefund(less, brackets), stateRefund(more, brackets)];
      expect(ofMore - ofLess).toBeGreaterThanOrEqual(-1e-6);
      expect(ofMore - ofLess).toBeLessThanOrEqual(more - less + 1e-6);
      expect(ofMore).toBeLessThanOrEqual(more);
    }),
    { numRuns: 1000 },
  );
});

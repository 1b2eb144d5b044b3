import fc from 'fast-check';
import { sumRange } from './sum-range.ts';

const square = (n: number): number => n * n;
const squares = (parts: number): Parameters<typeof sumRange>[0] =>
  new Array(parts).fill({ atLeast: 1, cost: square });

test('four units among two parts: 2 + 2 is the smallest sum of squares, 1 + 3 the largest', () => {
  expect(sumRange(squares(2), 4)).toEqual({ lo: 8, hi: 10 });
});

test('nothing shared among nobody is nothing, and one part takes it all', () => {
  expect(sumRange([], 0)).toEqual({ lo: 0, hi: 0 });
  expect(sumRange(squares(1), 7)).toEqual({ lo: 49, hi: 49 });
});

test('parts that need more than there is are refused', () => {
  expect(() => sumRange(squares(3), 2)).toThrow(new RangeError('3 parts cannot share 2 units'));
  expect(() => sumRange([], 2)).toThrow(new RangeError('0 parts cannot share 2 units'));
});

function everyWay(costs: readonly (readonly number[])[], left: number): number[] {
  const [first, ...rest] = costs;
  if (!first) return left === 0 ? [0] : [];
  return Array.from({ length: left }, (_, i) => i + 1).flatMap((share) =>
    everyWay(rest, left - share).map((sum) => sum + (first[share] ?? 0)),
  );
}

test('the range is what listing every way finds', () => {
  const costs = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(costs, fc.integer({ min: 4, max: 8 }), (tables, total) => {
      const parts = tables.map((table) => ({ atLeast: 1, cost: (n: number) => table[n] ?? 0 }));
      const sums = everyWay(tables, total);
      expect(sumRange(parts, total)).toEqual({ lo: Math.min(...sums), hi: Math.max(...sums) });
    }),
  );
});

import fc from 'fast-check';
import { stockPath } from './stock-path.ts';

const home = { name: 'home', meanStayMonths: 1, exitShares: {}, entriesPerMonth: 0 };
const closed = [
  { name: 'A', meanStayMonths: 2, exitShares: { B: 1 }, entriesPerMonth: 0 },
  { name: 'B', meanStayMonths: 5, exitShares: { A: 1 }, entriesPerMonth: 0 },
];

test('without entries the stock decays, as in the docstring', () => {
  const path = stockPath({ states: [{ ...home, name: 'foster' }], startStock: { foster: 100 } }, 2);
  expect(path).toEqual([
    [100],
    [expect.closeTo(36.787944117144235, 12)],
    [expect.closeTo(13.533528323661272, 12)],
  ]);
});

test('a start left out is the steady state', () => {
  const path = stockPath({ states: [{ ...home, entriesPerMonth: 3 }] }, 4);
  expect(path).toHaveLength(5);
  for (const row of path) expect(row).toEqual([expect.closeTo(3, 12)]);
});

test('entries of a month count for the part of it that they were there', () => {
  const path = stockPath({ states: [{ ...home, entriesPerMonth: 3 }], startStock: { home: 0 } }, 1);
  expect(path[1]![0]).toBeCloseTo(3 * (1 - Math.exp(-1)), 12);
});

test('a closed system needs its start given', () => {
  expect(() => stockPath({ states: closed }, 1)).toThrow('nobody ever leaves the system from A, B');
  expect(stockPath({ states: closed, startStock: { A: 7, B: 0 } }, 1)[0]).toEqual([7, 0]);
});

test.each<[Record<string, number>, string]>([
  [{ A: 1 }, 'startStock of B must be a finite number of at least 0, got NaN'],
  [{ A: -1, B: 0 }, 'startStock of A must be a finite number of at least 0, got -1'],
  [{ A: 1, B: 0, C: 2 }, 'startStock must name one of the states A, B, got C'],
])('start %j is refused', (startStock, message) => {
  expect(() => stockPath({ states: closed, startStock }, 1)).toThrow(new RangeError(message));
});

test.each([
  [0, 'months must be between 1 and 1200, got 0'],
  [1201, 'months must be between 1 and 1200, got 1201'],
  [1.5, 'months must be a whole number, got 1.5'],
])('%p months are refused', (months, message) => {
  expect(() => stockPath({ states: [home] }, months)).toThrow(new RangeError(message));
});

test('the longest horizon is 1200 months', () => {
  expect(stockPath({ states: [home] }, 1200)).toHaveLength(1201);
});

test('in a closed system nobody is lost, and three steps of one month are one of three', () => {
  const stock = fc.double({ min: 0, max: 1000, noNaN: true });
  const stay = fc.double({ min: 0.3, max: 100, noNaN: true });
  fc.assert(
    fc.property(stock, stock, stay, stay, (a, b, stayA, stayB) => {
      const at = (length: number): number[][] =>
        stockPath(
          {
            states: closed.map((state, i) => ({ ...state, meanStayMonths: [stayA, stayB][i]! / length })),
            startStock: { A: a, B: b },
          },
          3,
        );
      const monthly = at(1);
      for (const row of monthly) expect(row[0]! + row[1]!).toBeCloseTo(a + b, 8);
      expect(monthly[3]![0]).toBeCloseTo(at(3)[1]![0]!, 8);
    }),
    { numRuns: 1000 },
  );
});

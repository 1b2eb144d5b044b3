import fc from 'fast-check';
import { componentAround } from './component.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { swaysOf } from './sway.ts';
import { auditSuppression } from './audit-suppression.ts';
import { anyLinkedNeeds } from './testing/sample-tables.ts';
import { protectionOf } from './testing/protection-of.ts';

const swayed = (
  amounts: Record<string, number>,
  equations: CountEquation[],
  { cell = 'a', others = [] as string[], wanted = 100 } = {},
) => {
  const counts = new Map(Object.entries(amounts));
  const protection = protectionOf(counts, equations, {});
  const component = componentAround(
    cell,
    protection.knowledge((other) => counts.has(other)),
  );
  const spans = swaysOf(component, { cells: [cell, ...others], amount: (key) => counts.get(key)!, wanted });
  return Object.fromEntries([...spans].map(([{ key }, { low, high }]) => [key, [low, high]]));
};

describe('swaysOf', () => {
  test('one part goes up as far as the other can fall, and down to nothing', () => {
    expect(swayed({ a: 2, b: 9 }, [totalEquation('all', ['a', 'b'])])).toEqual({ a: [0, 11], b: [0, 11] });
  });

  test('goes no further than wanted, and not down when up was enough', () => {
    expect(swayed({ a: 2, b: 9 }, [totalEquation('all', ['a', 'b'])], { wanted: 5 })).toEqual({
      a: [2, 7],
      b: [4, 9],
    });
    expect(swayed({ a: 2, b: 5 }, [totalEquation('all', ['a', 'b'])], { wanted: 5 })).toEqual({
      a: [2, 7],
      b: [0, 5],
    });
    expect(swayed({ a: 2, b: 4 }, [totalEquation('all', ['a', 'b'])], { wanted: 5 })).toEqual({
      a: [1, 6],
      b: [0, 5],
    });
  });

  test('an open end is taken as far as wanted', () => {
    expect(swayed({ a: 2, all: 9 }, [totalEquation('all', ['a', 'b'])], { wanted: 5 })).toEqual({
      a: [2, 7],
      all: [9, 14],
    });
    expect(swayed({ a: 2 }, [], { wanted: 5 })).toEqual({ a: [2, 7] });
  });

  test('a determined count stays where it is, with all others', () => {
    const both = [totalEquation('x', ['a', 'b']), totalEquation('y', ['b'])];
    expect(swayed({ a: 2, b: 9 }, both)).toEqual({ a: [2, 2], b: [9, 9] });
  });

  test('finds its way around a corner', () => {
    const rows = [totalEquation('x', ['a', 'b']), totalEquation('y', ['c', 'd'])];
    const columns = [totalEquation('z', ['a', 'c']), totalEquation('w', ['b', 'd'])];
    expect(swayed({ a: 3, b: 5, c: 7, d: 1 }, [...rows, ...columns])).toEqual({
      a: [2, 8],
      b: [0, 6],
      c: [2, 8],
      d: [0, 6],
    });
  });

  test('moves the others from where the first has gone, and leaves those that have gone far enough with it', () => {
    const parts = [totalEquation('all', ['a', 'b', 'c'])];
    const reached = swayed({ a: 2, b: 9, c: 9 }, parts, { others: ['b', 'c'], wanted: 5 });
    expect(reached).toEqual({ a: [2, 7], b: [0, 9], c: [9, 14] });
  });

  test('leaves the others when the first has too little room', () => {
    const pairs = [totalEquation('x', ['a', 'b']), totalEquation('y', ['c', 'd'])];
    const joined = [...pairs, totalEquation('z', ['a', 'b', 'c', 'd'])];
    expect(swayed({ a: 1, b: 1, c: 9, d: 9 }, joined, { others: ['c'], wanted: 5 })).toEqual({
      a: [0, 2],
      b: [0, 2],
      c: [9, 9],
      d: [9, 9],
    });
  });

  test('never leaves what the audit of any linked tables leaves open', () => {
    fc.assert(
      fc.property(anyLinkedNeeds, fc.nat(), fc.integer({ min: 1, max: 6 }), (needs, choice, wanted) => {
        const { counts, equations } = needs;
        const small = [...counts].flatMap(([cell, count]) => (count > 0 && count < 9 ? [cell] : []));
        fc.pre(small.length > 0);
        const [first, ...others] = [
          ...small.slice(choice % small.length),
          ...small.slice(0, choice % small.length),
        ];
        const protection = protectionOf(counts, equations, { hidden: small });
        const component = componentAround(
          first!,
          protection.knowledge((other) => small.includes(other)),
        );
        const amount = (key: string) => counts.get(key)!;
        const spans = swaysOf(component, { cells: [first!, ...others], amount, wanted });
        const options = { threshold: 5, values: counts, primary: small };
        const { cells } = auditSuppression(equations, small, options);
        for (const [{ key }, { low, high }] of spans) {
          const { lower, upper } = cells.find(({ cell }) => cell === key)!;
          expect(low).toBeGreaterThan(lower! - 1e-6);
          expect(high).toBeLessThan((upper ?? Infinity) + 1e-6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('goes as far as the bounds of the audit on any linked tables', () => {
    fc.assert(
      fc.property(anyLinkedNeeds, fc.nat(), ({ counts, equations }, choice) => {
        const hidden = [...counts].flatMap(([cell, count]) => (count > 0 && count < 9 ? [cell] : []));
        fc.pre(hidden.length > 0);
        const cell = hidden[choice % hidden.length]!;
        const protection = protectionOf(counts, equations, { hidden });
        const component = componentAround(
          cell,
          protection.knowledge((other) => hidden.includes(other)),
        );
        const spans = [
          ...swaysOf(component, { cells: [cell], amount: (key) => counts.get(key)!, wanted: 1000 }),
        ];
        const span = spans.find(([{ key }]) => key === cell)![1];
        const [found] = auditSuppression(equations, hidden, {
          threshold: 5,
          values: counts,
          primary: [cell],
        }).cells;
        if (found!.upper === null) expect(span.high).toBeCloseTo(counts.get(cell)! + 1000, 6);
        else {
          expect(Math.floor(span.high + 1e-6)).toBe(found!.upper);
          expect(Math.ceil(span.low - 1e-6) + 0).toBe(found!.lower);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { componentAround } from './component.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { swayOf } from './sway.ts';
import { auditSuppression } from './audit-suppression.ts';
import { anyLinkedNeeds } from './testing/sample-tables.ts';
import { protectionOf } from './testing/protection-of.ts';

const swayed = (
  amounts: Record<string, number>,
  equations: CountEquation[],
  { cell = 'a', wanted = 100 } = {},
) => {
  const counts = new Map(Object.entries(amounts));
  const protection = protectionOf(counts, equations, {});
  const component = componentAround(
    cell,
    protection.knowledge((other) => counts.has(other)),
  );
  const spans = swayOf(component, cell, { amount: (key) => counts.get(key)!, wanted });
  return Object.fromEntries([...spans].map(([{ key }, { low, high }]) => [key, [low, high]]));
};

describe('swayOf', () => {
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
        const spans = [...swayOf(component, cell, { amount: (key) => counts.get(key)!, wanted: 1000 })];
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

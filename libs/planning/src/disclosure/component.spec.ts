import { componentAround, componentWithin } from './component.ts';
import { totalEquation } from './count-equation.ts';
import { protectionOf } from './testing/protection-of.ts';

const counts = new Map(Object.entries({ a: 2, b: 3, c: 6, d: 7, e: 9, row: 11, column: 9, other: 16 }));
const equations = [
  totalEquation('row', ['a', 'b', 'c']),
  totalEquation('column', ['a', 'd']),
  totalEquation('other', ['d', 'e']),
];

test.each([[['a', 'b', 'd']], [['d', 'a']], [['b', 'e']], [['a', 'b', 'c', 'd', 'e', 'row', 'column']]])(
  'found within %j as by searching every equation, in the same order',
  (hidden) => {
    const region = new Set(hidden);
    const knowledge = protectionOf(counts, equations, { hidden }).knowledge((cell) => region.has(cell));
    for (const start of hidden) {
      const within = componentWithin(region, start, knowledge);
      expect(within).toEqual(componentAround(start, knowledge));
      expect([...within.unknowns.keys()]).toEqual([...componentAround(start, knowledge).unknowns.keys()]);
    }
  },
);

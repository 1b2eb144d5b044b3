import { closeEquations, givesAway, isLost } from './close-equations.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { protectionOf } from './testing/protection-of.ts';
import { tidyEquations } from './tidy-equation.ts';

const counts = new Map(Object.entries({ a: 2, b: 3, c: 6, d: 7, e: 0, f: 20, all: 38 }));
const close = (hidden: string[], equations: CountEquation[], fixed: string[] = []): readonly string[] => {
  const protection = protectionOf(counts, equations, { hidden, fixed });
  closeEquations(protection, tidyEquations(equations));
  return protection.hidden;
};
const weighted = (...pairs: [string, number][]): CountEquation => ({
  terms: pairs.map(([cell, coefficient]) => ({ cell, coefficient })),
  value: 0,
});

describe('closeEquations', () => {
  test('a lone hidden count takes the cheapest other one, never a zero or a fixed one', () => {
    expect(close(['a'], [totalEquation('all', ['a', 'c', 'd', 'e'])])).toEqual(['a', 'c']);
    expect(close(['a'], [totalEquation('all', ['a', 'c', 'd', 'e'])], ['c'])).toEqual(['a', 'd']);
    expect(close(['a'], [totalEquation('all', ['a', 'e'])], ['all'])).toEqual(['a']);
  });

  test('counts that add up to the threshold are enough for each other, one less is not', () => {
    expect(close(['a', 'b'], [totalEquation('all', ['a', 'b', 'c'])])).toEqual(['a', 'b']);
    expect(close(['a', 'e'], [totalEquation('all', ['a', 'e', 'c'])])).toEqual(['a', 'c', 'e']);
  });

  test('a hidden total leaves its parts open', () => {
    expect(close(['a', 'all'], [totalEquation('all', ['a', 'c'])])).toEqual(['a', 'all']);
  });

  test('goes on through the equations of what it hides', () => {
    const equations = [totalEquation('x', ['a', 'c', 'f']), totalEquation('y', ['c', 'd', 'f'])];
    expect(close(['a'], equations)).toEqual(['a', 'c', 'd']);
  });

  test('two equations in need of the same cell hide it once, and each its own otherwise', () => {
    const equations = [
      totalEquation('x', ['a', 'c']),
      totalEquation('y', ['b', 'c']),
      totalEquation('z', ['b', 'd']),
    ];
    expect(close(['a', 'b'], equations)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('nothing hidden needs nothing', () => {
    expect(close([], [totalEquation('all', ['a', 'c'])])).toEqual([]);
  });
});

test('givesAway looks at what is unknown to the asker, by weight', () => {
  const [equation] = tidyEquations([weighted(['a', 2], ['b', 2])]);
  const protection = protectionOf(counts, [], {});
  expect(givesAway(protection, equation!, () => true)).toBe(false);
  expect(givesAway(protection, equation!, () => false)).toBe(false);
  expect(givesAway(protection, equation!, (cell) => cell === 'a')).toBe(true);
  const [uneven] = tidyEquations([weighted(['a', 2], ['b', 1])]);
  expect(givesAway(protection, uneven!, () => true)).toBe(true);
  const [negative] = tidyEquations([weighted(['a', -1], ['b', -1])]);
  expect(givesAway(protection, negative!, () => true)).toBe(false);
  const [mixed] = tidyEquations([weighted(['a', 1], ['b', -1])]);
  expect(givesAway(protection, mixed!, () => true)).toBe(false);
});

test('a count is lost when one of its equations tells it with all hidden that can be, by its own weight', () => {
  const lost = (equation: CountEquation, fixed: string[] = []): boolean =>
    isLost(protectionOf(counts, [equation], { hidden: ['a'], fixed }), 'a');
  expect(lost(totalEquation('all', ['a', 'c']))).toBe(false);
  expect(lost(weighted(['a', 1], ['e', 1]))).toBe(true);
  expect(lost(weighted(['a', 1], ['c', 1]), ['c'])).toBe(true);
  expect(lost(weighted(['a', 2], ['b', 1]))).toBe(true);
  expect(lost(weighted(['a', 1], ['b', 2]))).toBe(false);
});

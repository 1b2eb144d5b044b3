import fc from 'fast-check';
import {
  auditSuppression,
  exactlyDetermined,
  protectCounts,
  type ProtectOptions,
  protectTable,
  totalEquation,
} from './index.ts';
import { anyLinkedNeeds, shuffled } from './testing/sample-tables.ts';

/** Parts a, b, c … with their total. */
const total = (...counts: number[]) => {
  const cells = counts.map((count, i): [string, number] => ['abcdefgh'[i]!, count]);
  return {
    counts: new Map([...cells, ['all', counts.reduce((sum, count) => sum + count, 0)]]),
    equations: [
      totalEquation(
        'all',
        cells.map(([cell]) => cell),
      ),
    ],
  };
};
const protect = (counts: number[], options: Partial<ProtectOptions> = {}) => {
  const linked = total(...counts);
  return protectCounts(linked.counts, linked.equations, { threshold: 5, ...options });
};

describe('protectCounts', () => {
  test('the example: one small count takes the cheapest other with it', () => {
    expect(protect([2, 9, 6])).toEqual({
      hidden: ['a', 'c'],
      primary: ['a'],
      secondary: ['c'],
      unprotected: [],
    });
  });

  test('nothing small, nothing hidden', () => {
    expect(protect([5, 9, 0])).toEqual({ hidden: [], primary: [], secondary: [], unprotected: [] });
  });

  test('small is from 1 to threshold − 1, and two that add up to the threshold protect each other', () => {
    expect(protect([1, 4, 5]).hidden).toEqual(['a', 'b']);
    expect(protect([1, 3, 5]).hidden).toEqual(['a', 'b', 'c']);
    expect(protect([2, 3, 9], { threshold: 3 }).hidden).toEqual(['a', 'b']);
    expect(protect([2, 3, 9], { threshold: 2 }).hidden).toEqual([]);
  });

  test('where readers know that zeros are shown, the choice is counted from one', () => {
    expect(protect([1, 4, 5, 9], { lowest: 1 }).hidden).toEqual(['a', 'b', 'c']);
    expect(protect([3, 4, 5, 9], { lowest: 1 }).hidden).toEqual(['a', 'b']);
    expect(protect([0.5, 4.5, 5, 9], { lowest: 1 }).hidden).toEqual(['a', 'b', 'c']);
  });

  test('zeros are never hidden; the total is, when there is no other', () => {
    expect(protect([2, 0, 0])).toEqual({
      hidden: ['a', 'all'],
      primary: ['a', 'all'],
      secondary: [],
      unprotected: [],
    });
    expect(protect([4, 4, 0], { threshold: 9 }).hidden).toEqual(['a', 'all', 'b']);
  });

  test('equally cheap cells are told apart by their keys, and a cost of its own decides before the count', () => {
    expect(protect([2, 7, 7]).secondary).toEqual(['b']);
    const cost = (cell: string, count: number): number => (cell === 'b' ? 1000 : 0) + count;
    expect(protect([2, 7, 9], { cost }).secondary).toEqual(['c']);
    expect(protect([2, 7, 90], { cost: () => 1 }).secondary).toEqual(['all']);
  });

  describe('with earlier editions', () => {
    test('what is published stays published', () => {
      expect(protect([2, 6, 9], { alreadyPublished: new Set(['b']) }).hidden).toEqual(['a', 'c']);
    });

    test('what was hidden stays hidden and serves as cover', () => {
      expect(protect([2, 6, 9], { alreadyHidden: new Set(['c']) })).toEqual({
        hidden: ['a', 'c'],
        primary: ['a'],
        secondary: ['c'],
        unprotected: [],
      });
      expect(protect([8, 6, 9], { alreadyHidden: new Set(['c', 'gone']) }).hidden).toEqual(['b', 'c']);
    });

    test('what one edition hides and another shows is shown', () => {
      const both = { alreadyHidden: new Set(['c']), alreadyPublished: new Set(['c']) };
      expect(protect([2, 6, 9], both).hidden).toEqual(['a', 'b']);
    });

    test('a hidden count of before is shown where it follows from what is shown, unless it is small', () => {
      const shown = { alreadyHidden: new Set(['c']), alreadyPublished: new Set(['a', 'b', 'all']) };
      expect(protect([7, 6, 9], shown)).toMatchObject({ hidden: [], secondary: [], unprotected: [] });
      expect(protect([7, 6, 3], shown)).toMatchObject({
        hidden: ['c'],
        primary: ['c'],
        unprotected: [{ cell: 'c', problem: 'determined' }],
      });
    });

    test('a small count that is out already is named', () => {
      expect(protect([2, 6, 9], { alreadyPublished: new Set(['a']) })).toEqual({
        hidden: [],
        primary: [],
        secondary: [],
        unprotected: [{ cell: 'a', problem: 'published' }],
      });
    });

    test('a small count that all else gives away is named', () => {
      expect(protect([2, 6, 9], { alreadyPublished: new Set(['b', 'c', 'all']) })).toEqual({
        hidden: ['a'],
        primary: ['a'],
        secondary: [],
        unprotected: [{ cell: 'a', problem: 'determined' }],
      });
    });

    test('small counts that all else leaves too little choice are named, in the order of the keys', () => {
      expect(protect([2, 9, 1, 3], { alreadyPublished: new Set(['b', 'd', 'all']) })).toMatchObject({
        hidden: ['a', 'c'],
        unprotected: [
          { cell: 'a', problem: 'narrow' },
          { cell: 'c', problem: 'narrow' },
          { cell: 'd', problem: 'published' },
        ],
      });
    });
  });

  test('two sums in different proportions give both counts away, whatever is hidden', () => {
    const counts = new Map([
      ['a', 2],
      ['b', 7],
    ]);
    const weighted = (weight: number) => ({
      terms: [
        { cell: 'a', coefficient: weight },
        { cell: 'b', coefficient: 1 },
      ],
      value: 2 * weight + 7,
    });
    expect(protectCounts(counts, [weighted(1), weighted(2)], { threshold: 5 })).toEqual({
      hidden: ['a'],
      primary: ['a'],
      secondary: [],
      unprotected: [{ cell: 'a', problem: 'determined' }],
    });
  });

  test('a total that is no count of ours is public', () => {
    const counts = new Map([
      ['a', 2],
      ['b', 9],
    ]);
    expect(protectCounts(counts, [totalEquation('places', ['a', 'b'])], { threshold: 5 }).hidden).toEqual([
      'a',
      'b',
    ]);
    expect(
      protectCounts(new Map([['a', 2]]), [totalEquation('places', ['a'])], { threshold: 5 }).unprotected,
    ).toEqual([{ cell: 'a', problem: 'determined' }]);
  });

  test('a count in no equation needs no cover', () => {
    expect(protectCounts(new Map([['a', 2]]), [], { threshold: 5 })).toMatchObject({
      hidden: ['a'],
      unprotected: [],
    });
  });

  test('a rounded total protects no less than an exact one', () => {
    const { counts, equations } = total(2, 9, 6);
    const rounded = equations.map((equation) => ({ ...equation, within: 2 }));
    expect(protectCounts(counts, rounded, { threshold: 5 }).hidden).toEqual(['a', 'c']);
  });

  test('an equation through both ends of a chain is closed in the next round', () => {
    // Hiding b for a opens the second sum, where d is the cheapest.
    const counts = new Map([
      ['a', 2],
      ['b', 6],
      ['c', 9],
      ['d', 7],
      ['e', 8],
    ]);
    const equations = [totalEquation('one', ['a', 'b', 'c']), totalEquation('two', ['b', 'd', 'e'])];
    expect(protectCounts(counts, equations, { threshold: 5 }).hidden).toEqual(['a', 'b', 'd']);
  });

  test.each([
    [{ threshold: -1 }, 'threshold must be a finite number of at least 0, got -1'],
    [{ threshold: 5, lowest: -1 }, 'lowest must be a finite number of at least 0, got -1'],
  ])('%j is refused', (options, message) => {
    expect(() => protectCounts(new Map(), [], options)).toThrow(new RangeError(message));
  });

  test('a table on its own and its counts with their totals are protected alike', () => {
    const counts = new Map([
      ['0 0', 2],
      ['0 1', 9],
      ['0 2', 11],
      ['1 0', 8],
      ['1 1', 7],
      ['1 2', 15],
    ]);
    const rows = [totalEquation('0 2', ['0 0', '0 1']), totalEquation('1 2', ['1 0', '1 1'])];
    const columns = [totalEquation('10', ['0 0', '1 0']), totalEquation('16', ['0 1', '1 1'])];
    const hidden = protectCounts(counts, [...rows, ...columns], { threshold: 5 }).hidden;
    const table = protectTable(
      [
        [2, 9],
        [8, 7],
      ],
      { threshold: 5 },
    );
    expect(hidden).toEqual(
      [...table.primary, ...table.secondary].map(({ row, column }) => `${row} ${column}`),
    );
  });

  test('a negative count is refused', () => {
    expect(() => protectCounts(new Map([['a', -3]]), [], { threshold: 5 })).toThrow(
      new RangeError('counts of a must be a finite number of at least 0, got -3'),
    );
  });

  describe('on any linked tables', () => {
    test('every small count is hidden and no zero is', () => {
      fc.assert(
        fc.property(anyLinkedNeeds, ({ counts, equations }) => {
          const { hidden, primary, secondary } = protectCounts(counts, equations, { threshold: 5 });
          expect(primary).toEqual(
            [...counts].flatMap(([cell, count]) => (count > 0 && count < 5 ? [cell] : [])).sort(),
          );
          expect([...primary, ...secondary].sort()).toEqual(hidden);
          for (const cell of secondary) expect(counts.get(cell)).toBeGreaterThanOrEqual(5);
        }),
        { numRuns: 50 },
      );
    });

    test('no hidden count follows and every small one has enough choice, by an audit of everything', () => {
      fc.assert(
        fc.property(anyLinkedNeeds, ({ counts, equations }) => {
          const { hidden, primary, unprotected } = protectCounts(counts, equations, { threshold: 5 });
          expect(unprotected).toEqual([]);
          expect(exactlyDetermined(equations, hidden)).toEqual([]);
          const audit = auditSuppression(equations, hidden, { threshold: 5, values: counts, primary });
          expect(audit.cells.filter(({ problem }) => problem !== null)).toEqual([]);
          expect(audit.cells.map(({ cell }) => cell)).toEqual(primary);
        }),
        { numRuns: 50 },
      );
    });

    test('the order of counts, equations and terms does not matter', () => {
      fc.assert(
        fc.property(anyLinkedNeeds, fc.func(fc.nat()), ({ counts, equations }, order) => {
          const other = shuffled(equations, order).map((equation) => ({
            ...equation,
            terms: shuffled(equation.terms, order),
          }));
          expect(protectCounts(new Map(shuffled([...counts], order)), other, { threshold: 5 })).toEqual(
            protectCounts(counts, equations, { threshold: 5 }),
          );
        }),
        { numRuns: 50 },
      );
    });

    test('a second edition keeps what the first one settled', () => {
      fc.assert(
        fc.property(anyLinkedNeeds, ({ counts, equations }) => {
          const first = protectCounts(counts, equations, { threshold: 5 });
          const alreadyHidden = new Set(first.hidden);
          const alreadyPublished = new Set([...counts.keys()].filter((cell) => !alreadyHidden.has(cell)));
          fc.pre(first.unprotected.length === 0);
          const second = protectCounts(counts, equations, { threshold: 5, alreadyHidden, alreadyPublished });
          expect(second).toEqual(first);
        }),
        { numRuns: 50 },
      );
    });
  });
});

import fc from 'fast-check';
import { solveLinearProgramme, type SolveLinearProgramme } from '../numerics/linear-programme.ts';
import { auditSuppression } from './audit-suppression.ts';
import { type CountEquation, totalEquation } from './count-equation.ts';
import {
  anyLinkedNeeds,
  anyTable,
  cellsOf,
  everySolution,
  margins,
  shuffled,
  sumEquation,
} from './testing/sample-tables.ts';

const sum = (cells: string, value: number, coefficient = 1): CountEquation => ({
  terms: [...cells].map((cell) => ({ cell, coefficient })),
  value,
});
const bounds = (equations: readonly CountEquation[], cells: string, more = {}) =>
  auditSuppression(equations, [...cells], { threshold: 5, ...more }).cells.map(({ cell, lower, upper }) => [
    cell,
    lower,
    upper,
  ]);
/** Three totals in different proportions, so that no cell stands in only two equations. */
const tangle = (cells: string): CountEquation[] => {
  const total = [...cells].map((cell) => ({ cell, coefficient: 1 }));
  return [1, 2, 3].map((size) => ({
    terms: [...total, { cell: `total ${size}`, coefficient: -size }],
    value: 0,
  }));
};

describe('auditSuppression', () => {
  test('the example: two parts of a total of seven', () => {
    const audit = auditSuppression([totalEquation('all', ['a', 'b'])], ['a', 'b'], {
      threshold: 5,
      values: new Map([['all', 7]]),
    });
    expect(audit).toEqual({
      cells: [
        { cell: 'a', lower: 0, upper: 7, width: 7, problem: null },
        { cell: 'b', lower: 0, upper: 7, width: 7, problem: null },
      ],
      narrowest: 7,
      safe: true,
    });
  });

  test('a lone blank is determined, and says so whatever its width', () => {
    const audit = auditSuppression([sum('ab', 7)], ['a'], { threshold: 0, values: new Map([['b', 4]]) });
    expect(audit.cells).toEqual([{ cell: 'a', lower: 3, upper: 3, width: 0, problem: 'determined' }]);
    expect(audit).toMatchObject({ narrowest: 0, safe: false });
  });

  test('the threshold itself is wide enough, less is narrow', () => {
    expect(auditSuppression([sum('ab', 5)], ['a', 'b'], { threshold: 5 }).safe).toBe(true);
    const audit = auditSuppression([sum('ab', 4)], ['a', 'b'], { threshold: 5 });
    expect(audit.cells.map(({ problem }) => problem)).toEqual(['narrow', 'narrow']);
    expect(audit).toMatchObject({ narrowest: 4, safe: false });
  });

  test('one unsafe cell makes the whole unsafe, and the narrowest is named', () => {
    const audit = auditSuppression([sum('ab', 9), sum('cd', 3)], [...'abcd'], { threshold: 5 });
    expect(audit.cells.map(({ problem }) => problem)).toEqual([null, null, 'narrow', 'narrow']);
    expect(audit).toMatchObject({ narrowest: 3, safe: false });
  });

  test('a count that nothing limits has no upper bound', () => {
    const hidden = auditSuppression([totalEquation('all', ['a', 'b'])], ['all', 'a'], {
      threshold: 5,
      values: new Map([['b', 3]]),
    });
    expect(hidden).toEqual({
      cells: [
        { cell: 'a', lower: 0, upper: null, width: null, problem: null },
        { cell: 'all', lower: 3, upper: null, width: null, problem: null },
      ],
      narrowest: null,
      safe: true,
    });
    expect(bounds([], 'a')).toEqual([['a', 0, null]]);
  });

  test('nothing hidden is safe', () => {
    expect(auditSuppression([sum('ab', 5)], [], { threshold: 5 })).toEqual({
      cells: [],
      narrowest: null,
      safe: true,
    });
  });

  test('what readers know to be the least counts', () => {
    expect(bounds([sum('abc', 9)], 'abc', { lowest: 1 })).toEqual([
      ['a', 1, 7],
      ['b', 1, 7],
      ['c', 1, 7],
    ]);
    expect(bounds([sum('abc', 9, 2)], 'abc', { lowest: 1 })).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
      ['c', 1, 2],
    ]);
  });

  test('only primary cells are asked about when they are named, with all others still hidden', () => {
    const audit = auditSuppression([sum('abc', 9), sum('cd', 2)], [...'abcd'], {
      threshold: 5,
      primary: ['b', 'x'],
    });
    expect(audit.cells).toEqual([{ cell: 'b', lower: 0, upper: 9, width: 9, problem: null }]);
    const tangled = auditSuppression(tangle('abc'), [...'abc', 'total 2'], {
      threshold: 5,
      primary: ['b'],
      values: new Map([
        ['total 1', 6],
        ['total 3', 2],
      ]),
    });
    expect(tangled.cells).toEqual([{ cell: 'b', lower: 0, upper: 6, width: 6, problem: null }]);
  });

  test('whole counts have whole bounds where all that is published is whole', () => {
    expect(bounds([sum('ab', 7, 2)], 'ab')).toEqual([
      ['a', 0, 3],
      ['b', 0, 3],
    ]);
    expect(bounds([sum('ab', 3.5)], 'ab')).toEqual([
      ['a', 0, 3.5],
      ['b', 0, 3.5],
    ]);
    expect(
      bounds(
        [
          {
            terms: [
              { cell: 'a', coefficient: 0.5 },
              { cell: 'b', coefficient: 2 },
            ],
            value: 2,
          },
        ],
        'ab',
      ),
    ).toEqual([
      ['a', 0, 4],
      ['b', 0, 1],
    ]);
    const odd = {
      terms: [
        { cell: 'a', coefficient: 2 },
        { cell: 'b', coefficient: -4 },
        { cell: 'c', coefficient: 0 },
      ],
      value: -7,
    };
    expect(bounds([odd], 'ab')).toEqual([
      ['a', 0, null],
      ['b', 2, null],
    ]);
  });

  test('differences of three sums leave what they leave', () => {
    // a − b = 3 and a + b + c = 11: b from 0 to 4.
    const apart = {
      terms: [
        { cell: 'a', coefficient: 1 },
        { cell: 'b', coefficient: -1 },
      ],
      value: 3,
    };
    expect(bounds([apart, sum('abc', 11)], 'abc')).toEqual([
      ['a', 3, 7],
      ['b', 0, 4],
      ['c', 0, 8],
    ]);
  });

  test('rounded numbers are limits, not equations', () => {
    expect(bounds([{ ...sum('a', 10), within: 2 }], 'a')).toEqual([['a', 8, 12]]);
    expect(bounds([{ ...sum('a', 0), within: 2 }], 'a')).toEqual([['a', 0, 2]]);
    expect(
      bounds([{ ...sum('a', 10), within: 2 }, { ...sum('b', 5), within: 2 }, sum('ab', 19)], 'ab'),
    ).toEqual([
      ['a', 12, 12],
      ['b', 7, 7],
    ]);
    expect(bounds([{ ...sum('a', 1), within: 2 }], 'a', { lowest: 1 })).toEqual([['a', 1, 3]]);
  });

  test('the linear programmes are solved by whatever solver is given, and only where flows cannot answer', () => {
    const asked: string[] = [];
    const solve: SolveLinearProgramme = (problem) => {
      asked.push(problem.sense);
      return solveLinearProgramme(problem);
    };
    bounds([sum('ab', 7)], 'ab', { solve });
    expect(asked).toEqual([]);
    bounds([sum('ab', 7, 2)], 'ab', { solve });
    expect(asked).not.toEqual([]);
  });

  test.each([
    ['a negative sum', [sum('ab', -1)], 'ab'],
    ['a sum too small for the least counts', [sum('abc', 2)], 'abc'],
    ['a negative sum of more than single counts', [sum('ab', -4, 2)], 'ab'],
    ['two answers to one question', [sum('ab', 4, 2), sum('abc', 9, 3), sum('bc', 5), sum('ac', 9)], 'abc'],
    ['too little in one of three', [sum('ab', 2, 2), sum('bc', 9), sum('ac', 1)], 'abc'],
  ])('%s contradicts itself', (_, equations, cells) => {
    expect(() => bounds(equations, cells, { lowest: 1 })).toThrow(
      new RangeError('equations must allow counts of at least the lowest, got a contradiction around a'),
    );
  });

  test('rounding errors of the published numbers are no contradiction', () => {
    expect(
      bounds([sum('ab', 0.1 + 0.2), sum('ac', 0.3), sum('bd', 0.3), sum('cd', 0.3)], 'abcd'),
    ).toHaveLength(4);
    const tenth = (value: number): CountEquation[] => [sum('ab', value, 2), sum('ab', 0.3, 1)];
    expect(bounds(tenth(0.1 * 3 * 2), 'ab')).toHaveLength(2);
  });

  test.each([
    [{ threshold: -1 }, 'threshold must be a finite number of at least 0, got -1'],
    [{ threshold: 5, lowest: -1 }, 'lowest must be a finite number of at least 0, got -1'],
    [{ threshold: 5 }, 'values must hold every published cell of the equations, got none for b'],
    [
      { threshold: 5, values: new Map() },
      'values must hold every published cell of the equations, got none for b',
    ],
    [
      { threshold: 5, values: new Map([['b', -2]]) },
      'values of b must be a finite number of at least 0, got -2',
    ],
  ])('%j is refused', (options, message) => {
    expect(() => auditSuppression([sum('ab', 7)], ['a'], options)).toThrow(new RangeError(message));
  });

  const smallHidden = (table: readonly (readonly number[])[]) =>
    [...cellsOf(table)].flatMap(([cell, count]) => (count > 0 && count < 3 ? [cell] : []));

  test('in two-way tables the bounds are those of all whole tables with the same margins', () => {
    fc.assert(
      fc.property(anyTable(3, 3, 4), (table) => {
        const hidden = smallHidden(table);
        const values = cellsOf(table);
        const solutions = everySolution(margins(table), hidden, { values, most: 12 });
        for (const { cell, lower, upper } of auditSuppression(margins(table), hidden, {
          threshold: 5,
          values,
        }).cells) {
          const counts = solutions.map((solution) => solution.get(cell)!);
          expect([lower, upper]).toEqual([Math.min(...counts), Math.max(...counts)]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('elsewhere no whole solution lies outside the bounds', () => {
    const anySums = fc.array(fc.tuple(fc.subarray([...'abcd'], { minLength: 1 }), fc.constantFrom(1, 1, 2)), {
      minLength: 2,
      maxLength: 4,
    });
    const anyCounts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anySums, anyCounts, (sums, truth) => {
        const values = new Map([...'abcd'].map((cell, i) => [cell, truth[i]!]));
        const equations = sums.map(([cells, size]): CountEquation => {
          const { terms, value } = sumEquation(cells, values);
          return {
            terms: terms.map((term, i) => (i === 0 ? { ...term, coefficient: size } : term)),
            value: value + (size - 1) * values.get(cells[0]!)!,
          };
        });
        const audit = auditSuppression(equations, [...'abcd'], { threshold: 5 });
        for (const solution of everySolution(equations, [...'abcd'], { values, most: 9 }))
          for (const { cell, lower, upper } of audit.cells) {
            expect(solution.get(cell)!).toBeGreaterThanOrEqual(lower);
            expect(solution.get(cell)!).toBeLessThanOrEqual(upper ?? Infinity);
          }
      }),
      { numRuns: 1000 },
    );
  });

  test('flows and linear programmes agree: three times every sum says the same', () => {
    fc.assert(
      fc.property(anyTable(3, 4, 6), (table) => {
        const hidden = smallHidden(table);
        const values = cellsOf(table);
        const flows = auditSuppression(margins(table), hidden, { threshold: 5, values }).cells;
        const tripled = margins(table).map(({ terms, value }) => ({
          terms: terms.map(({ cell, coefficient }) => ({ cell, coefficient: coefficient * 3 })),
          value: value * 3,
        }));
        const programmes = auditSuppression(tripled, hidden, { threshold: 5, values }).cells;
        expect(programmes.map(({ cell, lower, upper }) => [cell, lower, upper])).toEqual(
          flows.map(({ cell, lower, upper }) => [cell, lower, upper]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('adding information never widens an interval', () => {
    fc.assert(
      fc.property(anyLinkedNeeds, fc.func(fc.boolean()), ({ counts, equations }, isKnown) => {
        const hidden = [...counts].flatMap(([cell, count]) => (count > 0 && count < 5 ? [cell] : []));
        const some = equations.filter(({ terms }) => isKnown(terms[0]!.cell));
        const options = { threshold: 5, values: counts };
        const wide = auditSuppression(some, hidden, options).cells;
        const narrow = auditSuppression(equations, hidden, options).cells;
        narrow.forEach(({ lower, upper }, i) => {
          expect(lower).toBeGreaterThanOrEqual(wide[i]!.lower);
          expect(upper ?? Infinity).toBeLessThanOrEqual(wide[i]!.upper ?? Infinity);
        });
        const shown = hidden.filter((cell) => isKnown(`show ${cell}`));
        const fewer = hidden.filter((cell) => !shown.includes(cell));
        for (const { cell, lower, upper } of auditSuppression(equations, fewer, options).cells) {
          const before = narrow.find((each) => each.cell === cell)!;
          expect(lower).toBeGreaterThanOrEqual(before.lower);
          expect(upper ?? Infinity).toBeLessThanOrEqual(before.upper ?? Infinity);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('does not depend on the order of equations, terms or cells', () => {
    fc.assert(
      fc.property(anyLinkedNeeds, fc.func(fc.nat()), ({ counts, equations }, order) => {
        const hidden = [...counts].flatMap(([cell, count]) => (count > 0 && count < 5 ? [cell] : []));
        const options = { threshold: 5, values: counts };
        const other = shuffled(equations, order).map((equation) => ({
          ...equation,
          terms: shuffled(equation.terms, order),
        }));
        expect(auditSuppression(other, shuffled(hidden, order), options)).toEqual(
          auditSuppression(equations, hidden, options),
        );
      }),
      { numRuns: 50 },
    );
  });
});

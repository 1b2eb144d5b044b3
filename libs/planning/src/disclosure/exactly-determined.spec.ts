import fc from 'fast-check';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { exactlyDetermined } from './exactly-determined.ts';
import { anyTable, cellsOf, margins, shuffled } from './testing/sample-tables.ts';

const sum = (cells: string, value = 0): CountEquation => ({
  terms: [...cells].map((cell) => ({ cell, coefficient: 1 })),
  value,
});

describe('exactlyDetermined', () => {
  test('the example: what one total has more than another', () => {
    const totals = [totalEquation('all', ['a', 'b']), totalEquation('all', ['a', 'b', 'c'])];
    expect(exactlyDetermined(totals, ['b', 'c'])).toEqual(['b', 'c']);
    expect(exactlyDetermined(totals, ['a', 'b', 'c'])).toEqual(['c']);
  });

  test('a lone blank follows, two blanks do not', () => {
    expect(exactlyDetermined([sum('ab')], ['a'])).toEqual(['a']);
    expect(exactlyDetermined([sum('ab')], ['a', 'b'])).toEqual([]);
  });

  test('a count in no equation stays hidden, and nothing hidden gives nothing away', () => {
    expect(exactlyDetermined([sum('ab')], ['c'])).toEqual([]);
    expect(exactlyDetermined([sum('ab')], [])).toEqual([]);
  });

  test('differencing: all five municipalities and all but one', () => {
    expect(exactlyDetermined([sum('abcde', 30), sum('abcd', 29)], [...'abcde'])).toEqual(['e']);
  });

  test('five overlapping sums of two or three give all five counts', () => {
    const sums = ['abc', 'ad', 'bcd', 'ce', 'abe'].map((cells) => sum(cells));
    expect(exactlyDetermined(sums, [...'abcde'])).toEqual([...'abcde']);
    for (const left of sums.keys())
      expect(
        exactlyDetermined(
          sums.filter((_, place) => place !== left),
          [...'abcde'],
        ).length,
      ).toBeLessThan(5);
  });

  test('coefficients count: twice a count and the count with another', () => {
    const twice = {
      terms: [
        { cell: 'a', coefficient: 2 },
        { cell: 'b', coefficient: 2 },
      ],
      value: 6,
    };
    expect(exactlyDetermined([twice, sum('ab')], ['a', 'b'])).toEqual([]);
    expect(
      exactlyDetermined(
        [
          {
            ...twice,
            terms: [
              { cell: 'a', coefficient: 2 },
              { cell: 'b', coefficient: 1 },
            ],
          },
          sum('ab'),
        ],
        ['a', 'b'],
      ),
    ).toEqual(['a', 'b']);
  });

  test('is exact where rounding would lie', () => {
    const nearly = (more: number): CountEquation => ({
      terms: [
        { cell: 'a', coefficient: 1 + more },
        { cell: 'b', coefficient: 1 },
      ],
      value: 0,
    });
    expect(exactlyDetermined([nearly(0), nearly(2 ** -52)], ['a', 'b'])).toEqual(['a', 'b']);
    expect(exactlyDetermined([nearly(2 ** -52), nearly(2 ** -52)], ['a', 'b'])).toEqual([]);
    const tenth = { terms: [...'abc'].map((cell) => ({ cell, coefficient: 0.1 })), value: 1 };
    expect(exactlyDetermined([tenth, sum('abc')], [...'abc'])).toEqual([]);
  });

  test('rounded sums determine nothing, and their errors are no cells', () => {
    expect(exactlyDetermined([{ ...sum('a'), within: 2 }], ['a'])).toEqual([]);
    expect(exactlyDetermined([{ ...sum('ab'), within: 2 }], [])).toEqual([]);
    expect(exactlyDetermined([{ ...sum('ab'), within: 2 }, sum('a')], ['a', 'b'])).toEqual(['a']);
    expect(exactlyDetermined([{ ...sum('a'), within: 2 }, sum('a')], ['a'])).toEqual(['a']);
  });

  test('a cell named twice is one cell', () => {
    expect(exactlyDetermined([sum('aab')], ['a', 'a'])).toEqual(['a']);
  });

  test('a coefficient that is no number is refused', () => {
    const broken = { terms: [{ cell: 'a', coefficient: Number.NaN }], value: 0 };
    expect(() => exactlyDetermined([broken], ['a'])).toThrow('coefficient of a must be');
  });

  const anySystem = fc.array(
    fc
      .array(fc.tuple(fc.constantFrom(...'abcdefg'), fc.integer({ min: -3, max: 3 })), { maxLength: 5 })
      .map((terms) => ({
        terms: terms.map(([cell, coefficient]) => ({ cell, coefficient })),
        value: 0,
      })),
    { maxLength: 7 },
  );

  test('agrees with the rank test in fractions on any equations', () => {
    fc.assert(
      fc.property(anySystem, fc.subarray([...'abcdefg']), (equations, hidden) => {
        expect(exactlyDetermined(equations, hidden)).toEqual(byRank(equations, hidden));
      }),
      { numRuns: 1000 },
    );
  });

  test('agrees with the rank test in fractions on two-way tables', () => {
    fc.assert(
      fc.property(anyTable(4, 4, 3), (table) => {
        const hidden = [...cellsOf(table)].flatMap(([cell, count]) =>
          count === 1 || count === 2 ? [cell] : [],
        );
        expect(exactlyDetermined(margins(table), hidden)).toEqual(byRank(margins(table), hidden));
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the order of equations, terms or cells', () => {
    fc.assert(
      fc.property(anySystem, fc.subarray([...'abcdefg']), fc.func(fc.nat()), (equations, hidden, order) => {
        const other = shuffled(equations, order).map(({ terms, value }) => ({
          terms: shuffled(terms, order),
          value,
        }));
        expect(exactlyDetermined(other, shuffled(hidden, order))).toEqual(
          exactlyDetermined(equations, hidden),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** A cell is determined when its unit vector adds nothing to the rank of the equations. */
function byRank(equations: readonly CountEquation[], hidden: readonly string[]): string[] {
  const rows = equations.map(({ terms }) =>
    hidden.map((cell) =>
      terms.filter((term) => term.cell === cell).reduce((all, { coefficient }) => all + coefficient, 0),
    ),
  );
  const unit = (cell: string): number[] => hidden.map((other) => (other === cell ? 1 : 0));
  return hidden.filter((cell) => rank([...rows, unit(cell)]) === rank(rows)).sort();
}

/** Rank by fraction-free elimination. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map(BigInt));
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const top = rows[found]!;
    for (let i = found + 1; i < rows.length; i++) {
      const row = rows[i]!;
      rows[i] = row.map((value, j) => value * top[column]! - row[column]! * top[j]!);
    }
    found += 1;
  }
  return found;
}

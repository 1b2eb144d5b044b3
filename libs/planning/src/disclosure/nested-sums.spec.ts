import fc from 'fast-check';
import { type CountEquation, totalEquation } from './count-equation.ts';
import { exactlyDetermined } from './exactly-determined.ts';
import { withoutNestedSums } from './nested-sums.ts';
import { tidyEquations } from './tidy-equation.ts';

const rewritten = (...equations: CountEquation[]): string[] =>
  withoutNestedSums(tidyEquations(equations))
    .map(({ terms, value }) => {
      const written = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
      return [
        ...written.map(([cell, size]) => `${size > 0 ? '+' : '-'}${Math.abs(size)}${cell}`),
        value,
      ].join(' ');
    })
    .sort();
const sum = (cells: string, value: number, coefficient = 1): CountEquation => ({
  terms: [...cells].map((cell) => ({ cell, coefficient })),
  value,
});

test('a country given by its municipalities becomes the sum of its regions, once', () => {
  const regions = [totalEquation('R', ['a', 'b']), totalEquation('S', ['c', 'd', 'e'])];
  expect(rewritten(totalEquation('land', [...'abcde']), ...regions)).toEqual([
    '+1R -1a -1b 0',
    '+1S -1c -1d -1e 0',
    '-1R -1S +1land 0',
  ]);
  expect(
    rewritten(totalEquation('land', [...'abcde']), totalEquation('land', ['R', 'S']), ...regions),
  ).toHaveLength(3);
});

test('a difference of two published sums becomes a sum of its own', () => {
  expect(rewritten(sum('abcde', 30), sum('abcd', 29))).toEqual(['+1a +1b +1c +1d 29', '+1e 1']);
  expect(rewritten(sum('abc', 14, 2), sum('ab', 3))).toEqual(['+1a +1b 3', '+2c 8']);
});

test('sums that overlap without being nested stay as they are', () => {
  expect(rewritten(sum('abc', 9), sum('bcd', 8))).toHaveLength(2);
  expect(rewritten(sum('abc', 9), sum('bcd', 8))).toEqual(['+1a +1b +1c 9', '+1b +1c +1d 8']);
});

test('parts in other proportions are no parts', () => {
  const uneven = {
    terms: [
      { cell: 'a', coefficient: 1 },
      { cell: 'b', coefficient: 2 },
      { cell: 'c', coefficient: 1 },
    ],
    value: 9,
  };
  expect(rewritten(uneven, sum('ab', 3))).toEqual(['+1a +1b 3', '+1a +2b +1c 9']);
});

test('an equation with two or more cells on both sides has no parts', () => {
  const balance = {
    terms: [...'ab']
      .map((cell) => ({ cell, coefficient: 1 }))
      .concat([...'cd'].map((cell) => ({ cell, coefficient: -1 }))),
    value: 0,
  };
  const outer = {
    terms: [...balance.terms, { cell: 'e', coefficient: 1 }, { cell: 'f', coefficient: 1 }],
    value: 7,
  };
  expect(rewritten(balance, outer)).toHaveLength(2);
  expect(rewritten(balance, outer)).toContain('+1a +1b -1c -1d +1e +1f 7');
});

test('the other way round a total with parts above it is nested just the same', () => {
  const parts = {
    terms: [
      { cell: 'R', coefficient: -1 },
      { cell: 'a', coefficient: 1 },
      { cell: 'b', coefficient: 1 },
    ],
    value: 0,
  };
  expect(rewritten(parts, sum('abc', 9))).toEqual(['+1R +1c 9', '-1R +1a +1b 0']);
});

test('the same said twice, also by a factor, is said once', () => {
  expect(rewritten(sum('ab', 9), sum('ab', 9))).toEqual(['+1a +1b 9']);
  expect(
    rewritten(totalEquation('R', ['a', 'b']), {
      terms: [...'ab'].map((cell) => ({ cell, coefficient: 2 })).concat({ cell: 'R', coefficient: -2 }),
      value: 0,
    }),
  ).toHaveLength(1);
});

test('what a buyer has outside and in its only own service says nothing new about all it has', () => {
  const equations = [
    totalEquation('all', ['x', 'y', 'z']),
    totalEquation('own', ['x']),
    totalEquation('outside', ['y', 'z']),
    totalEquation('all', ['own', 'outside']),
  ];
  expect(rewritten(...equations)).toEqual(['+1all -1outside -1own 0', '+1outside -1y -1z 0', '+1own -1x 0']);
});

test('two counts that differ by a number are not the same count', () => {
  const apart = {
    terms: [
      { cell: 'own', coefficient: 1 },
      { cell: 'x', coefficient: -1 },
    ],
    value: 3,
  };
  expect(rewritten(apart, totalEquation('all', ['x', 'y']), totalEquation('all', ['own', 'y']))).toHaveLength(
    3,
  );
  const twice = {
    terms: [
      { cell: 'own', coefficient: 1 },
      { cell: 'x', coefficient: -2 },
    ],
    value: 0,
  };
  expect(rewritten(twice, totalEquation('all', ['x', 'y']), totalEquation('all', ['own', 'y']))).toHaveLength(
    3,
  );
});

test('cells that cancel leave nothing to say', () => {
  expect(rewritten({ terms: [], value: 0 })).toEqual([]);
});

const anySystem = fc.array(
  fc.record({
    terms: fc.array(
      fc.record({ cell: fc.constantFrom(...'abcdef'), coefficient: fc.constantFrom(-1, 1, 1, 2) }),
      {
        maxLength: 5,
      },
    ),
    value: fc.constant(0),
  }),
  { maxLength: 6 },
);

test('what can be concluded stays the same', () => {
  fc.assert(
    fc.property(anySystem, fc.subarray([...'abcdef']), (equations, hidden) => {
      const back = withoutNestedSums(tidyEquations(equations)).map(({ terms, value }) => ({
        terms: [...terms].map(([cell, coefficient]) => ({ cell, coefficient })),
        value,
      }));
      expect(rankOf(back)).toBe(rankOf(equations));
      expect(rankOf([...back, ...equations])).toBe(rankOf(equations));
      expect(exactlyDetermined(back, hidden)).toEqual(exactlyDetermined(equations, hidden));
    }),
    { numRuns: 1000 },
  );
});

/** Rank by elimination with fractions small enough for doubles. */
function rankOf(equations: readonly CountEquation[]): number {
  const rows = equations.map(({ terms }) =>
    [...'abcdef'].map((cell) =>
      terms.filter((each) => each.cell === cell).reduce((all, { coefficient }) => all + coefficient, 0),
    ),
  );
  let rank = 0;
  for (let column = 0; column < 6; column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const top = rows[rank]!;
    rows.forEach((row, i) => {
      if (i !== rank) rows[i] = row.map((value, j) => value - (row[column]! / top[column]!) * top[j]!);
    });
    rank += 1;
  }
  return rank;
}

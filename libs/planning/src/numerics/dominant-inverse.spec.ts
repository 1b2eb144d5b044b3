import fc from 'fast-check';
import { dominantInverse } from './dominant-inverse.ts';
import { Matrix } from './matrix.ts';
import { multiply } from './multiply.ts';

test('the example of the docstring holds', () => {
  expect(
    dominantInverse(
      Matrix.from([
        [2, 0],
        [0, 4],
      ]),
    ).toRows(),
  ).toEqual([
    [0.5, 0],
    [0, 0.25],
  ]);
});

test('worked out by hand, and the argument stays as it was', () => {
  const matrix = Matrix.from([
    [2, -1],
    [-1, 1],
  ]);
  expect(dominantInverse(matrix).toRows()).toEqual([
    [1, 1],
    [1, 2],
  ]);
  expect(matrix.toRows()).toEqual([
    [2, -1],
    [-1, 1],
  ]);
});

test.each([
  [
    [
      [1, -1],
      [-1, 1],
    ],
    'pivot 1 must be above 0, got 0',
  ],
  [
    [
      [0, 1],
      [1, 0],
    ],
    'pivot 0 must be above 0, got 0',
  ],
  [
    [
      [1, -2],
      [-2, 1],
    ],
    'pivot 1 must be above 0, got -3',
  ],
  [[[Number.NaN]], 'pivot 0 must be above 0, got NaN'],
])('%j is refused', (rows, message) => {
  expect(() => dominantInverse(Matrix.from(rows))).toThrow(new RangeError(message));
});

test('times the matrix it is the identity, and of negative cells beside the diagonal nothing falls below 0', () => {
  const size = 5;
  const share = fc.double({ min: 0, max: 0.24, noNaN: true });
  const rows = fc.array(fc.array(share, { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 4 }), (shares, fast) => {
      const rate = (i: number): number => (i === fast ? 50 : 0.1);
      const matrix = Matrix.from(
        shares.map((row, i) => row.map((value, j) => (i === j ? rate(i) : -value * rate(i)))),
      );
      const found = dominantInverse(matrix);
      const product = new Matrix(size, size);
      multiply(matrix, found, product);
      const errors = product
        .toRows()
        .map((row, i) => row.map((value, j) => Math.abs(value - (i === j ? 1 : 0))));
      expect(Math.max(...errors.flat())).toBeLessThan(1e-10);
      expect(Math.min(...found.toRows().flat())).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

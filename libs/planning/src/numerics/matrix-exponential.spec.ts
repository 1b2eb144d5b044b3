import fc from 'fast-check';
import { Matrix } from './matrix.ts';
import { MatrixExponential } from './matrix-exponential.ts';

function exponentialOf(rows: number[][]): MatrixExponential {
  const step = new MatrixExponential(rows.length);
  step.compute(Matrix.from(rows));
  return step;
}

test('the example of the docstring holds', () => {
  expect(exponentialOf([[-1]]).exponential.at(0, 0)).toBeCloseTo(0.36787944117144233, 15);
});

test.each([-0.01, -0.3, -0.5, -0.51, -1, -7.3, 2, 300])(
  'of the number %p is e to that, with its integral',
  (rate) => {
    const { exponential, integral } = exponentialOf([[rate]]);
    expect(Math.abs(exponential.at(0, 0) / Math.exp(rate) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(integral.at(0, 0) / (Math.expm1(rate) / rate) - 1)).toBeLessThan(1e-12);
  },
);

test('of zero is the identity, twice', () => {
  const { exponential, integral } = exponentialOf([
    [0, 0],
    [0, 0],
  ]);
  for (const matrix of [exponential, integral])
    expect(matrix.toRows()).toEqual([
      [1, 0],
      [0, 1],
    ]);
});

test('of a matrix without an inverse is a finite sum', () => {
  const { exponential, integral } = exponentialOf([
    [0, 8],
    [0, 0],
  ]);
  expect(exponential.toRows()).toEqual([
    [1, 8],
    [0, 1],
  ]);
  expect(integral.toRows()).toEqual([
    [1, 4],
    [0, 1],
  ]);
});

test('of a quarter turn is that turn', () => {
  const turn = Math.PI / 2;
  const { exponential } = exponentialOf([
    [0, turn],
    [-turn, 0],
  ]);
  [0, 1, -1, 0].forEach((expected, i) =>
    expect(exponential.at(Math.floor(i / 2), i % 2)).toBeCloseTo(expected, 14),
  );
});

test('computing again forgets what was computed before', () => {
  const step = exponentialOf([
    [3, 1],
    [2, -5],
  ]);
  step.compute(
    Matrix.from([
      [-0.2, 0.1],
      [0, -0.3],
    ]),
  );
  const fresh = exponentialOf([
    [-0.2, 0.1],
    [0, -0.3],
  ]);
  expect(step.exponential.toRows()).toEqual(fresh.exponential.toRows());
  expect(step.integral.toRows()).toEqual(fresh.integral.toRows());
});

test('of a generator whose exits all lead to other states keeps everyone: rows sum to 1', () => {
  const rate = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(rate, { minLength: 9, maxLength: 9 }), (rates) => {
      const rows = [0, 1, 2].map((i) => rates.slice(3 * i, 3 * i + 3));
      rows.forEach((row, i) => (row[i] = -(row[(i + 1) % 3]! + row[(i + 2) % 3]!)));
      const { exponential, integral } = exponentialOf(rows);
      for (const row of [...exponential.toRows(), ...integral.toRows()]) {
        expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        for (const value of row) expect(value).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1000 },
  );
});

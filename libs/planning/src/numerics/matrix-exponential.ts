import { Matrix } from './matrix.ts';
import { multiply } from './multiply.ts';

/** Up to this size of the scaled matrix the twelve terms of the series leave less than rounding does. */
const LARGEST_SCALED = 0.3;

/** Coefficients 1/(k + 1)! of the integral's power series, three to a row, the highest row first. */
const COEFFICIENTS = [
  [1 / 3_628_800, 1 / 39_916_800, 1 / 479_001_600],
  [1 / 5040, 1 / 40_320, 1 / 362_880],
  [1 / 24, 1 / 120, 1 / 720],
  [1, 1 / 2, 1 / 6],
] as const;

/**
 * Matrix exponential — exp(A) and its integral ∫₀¹ exp(As) ds, by scaling and squaring [moler-vanloan2003]: a power
 * series for a small part of the step, doubled until the step is whole. The integral needs no inverse, so a matrix
 * that has none is no exception. One instance is a workspace: `compute` overwrites the results and allocates nothing.
 * @example
 * const step = new MatrixExponential(1);
 * step.compute(Matrix.from([[-1]]));
 * step.exponential.at(0, 0) // 0.36787944117144233
 */
export class MatrixExponential {
  readonly exponential: Matrix;
  readonly integral: Matrix;
  readonly #scaled: Matrix;
  readonly #square: Matrix;
  readonly #cube: Matrix;
  readonly #product: Matrix;

  constructor(size: number) {
    this.exponential = new Matrix(size, size);
    this.integral = new Matrix(size, size);
    this.#scaled = new Matrix(size, size);
    this.#square = new Matrix(size, size);
    this.#cube = new Matrix(size, size);
    this.#product = new Matrix(size, size);
  }

  compute(matrix: Matrix): void {
    const doublings = Math.max(0, Math.ceil(Math.log2(largestRowSum(matrix) / LARGEST_SCALED)));
    const part = 2 ** -doublings;
    this.#scaled.fill(0);
    addScaled(this.#scaled, matrix, part);
    this.#sumSeries();
    multiply(this.#scaled, this.integral, this.exponential);
    addIdentity(this.exponential, 1);
    addScaled(this.integral, this.integral, part - 1); // × part
    for (let i = 0; i < doublings; i++) this.#double();
  }

  /** Σ B^k / (k + 1)! of the scaled matrix B, in powers of B³, which halves the products [paterson-stockmeyer1973]. */
  #sumSeries(): void {
    multiply(this.#scaled, this.#scaled, this.#square);
    multiply(this.#square, this.#scaled, this.#cube);
    this.integral.fill(0);
    for (const [one, first, second] of COEFFICIENTS) {
      multiply(this.#cube, this.integral, this.#product);
      this.integral.copy(this.#product);
      addIdentity(this.integral, one);
      addScaled(this.integral, this.#scaled, first);
      addScaled(this.integral, this.#square, second);
    }
  }

  /** From h to 2h: exp(2hA) = exp(hA)², and the second half of the integral is the first moved on by exp(hA). */
  #double(): void {
    multiply(this.exponential, this.integral, this.#product);
    addScaled(this.integral, this.#product, 1);
    multiply(this.exponential, this.exponential, this.#product);
    this.exponential.copy(this.#product);
  }
}

function addIdentity(matrix: Matrix, factor: number): void {
  for (let i = 0; i < matrix.rows; i++) matrix.set(i, i, matrix.at(i, i) + factor);
}

function addScaled(sum: Matrix, matrix: Matrix, factor: number): void {
  for (let i = 0; i < sum.rows; i++)
    for (let j = 0; j < sum.columns; j++) sum.set(i, j, sum.at(i, j) + matrix.at(i, j) * factor);
}

function largestRowSum(matrix: Matrix): number {
  let largest = 0;
  for (let i = 0; i < matrix.rows; i++) {
    let sum = 0;
    for (let j = 0; j < matrix.columns; j++) sum += Math.abs(matrix.at(i, j));
    if (sum > largest) largest = sum;
  }
  return largest;
}

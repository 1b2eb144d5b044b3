import type { Matrix } from '../numerics/matrix.ts';

/** Writes the generator of a continuous-time Markov model: −1/stay on the diagonal, share/stay beside it. */
export function fillGenerator(stays: Matrix, shares: Matrix, generator: Matrix): void {
  for (let i = 0; i < generator.rows; i++) {
    const rate = 1 / stays.at(0, i);
    for (let j = 0; j < generator.columns; j++) generator.set(i, j, shares.at(i, j) * rate);
    generator.set(i, i, -rate);
  }
}

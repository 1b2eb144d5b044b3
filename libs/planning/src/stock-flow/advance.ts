import type { Matrix } from '../numerics/matrix.ts';
import type { MatrixExponential } from '../numerics/matrix-exponential.ts';

/** What moves the stocks in one month. */
export interface Flow {
  readonly step: MatrixExponential;
  /** Entries per month, by state. */
  readonly entries: Matrix;
}

/** One exact month: who is still or newly in each state, x exp(A) + e ∫exp(As) ds, from row `month` to the next. */
export function advance(path: Matrix, month: number, { step, entries }: Flow): void {
  for (let j = 0; j < path.columns; j++) {
    let stock = 0;
    for (let i = 0; i < path.columns; i++)
      stock += path.at(month, i) * step.exponential.at(i, j) + entries.at(0, i) * step.integral.at(i, j);
    path.set(month + 1, j, stock);
  }
}

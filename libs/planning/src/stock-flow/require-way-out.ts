import type { Matrix } from '../numerics/matrix.ts';
import { SHARE_ROUNDING } from './flow-model.ts';

/**
 * Every state must have a way out of the system, directly or through others: where nobody ever leaves, the stock
 * grows for ever and there is no steady state (the generator is singular).
 */
export function requireWayOut(names: readonly string[], shares: Matrix): void {
  const rows = shares.toRows();
  const leaving = rows.map((row) => row.reduce((sum, share) => sum + share, 0) < 1 - SHARE_ROUNDING);
  // A way out through k others is found in round k + 1.
  for (const _round of rows)
    rows.forEach((row, i) => {
      leaving[i] ||= row.some((share, j) => share > 0 && leaving[j]);
    });
  const trapped = names.filter((_, i) => !leaving[i]);
  if (trapped.length === 0) return;
  throw new RangeError(`nobody ever leaves the system from ${trapped.join(', ')}: lower an exit share`);
}

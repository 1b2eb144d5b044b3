import { requireRange } from '../figures/require-range.ts';

/** Limits that hold fewer than half of the cases flag ordinary ones; beyond 0.9999 no count of a municipality goes. */
const LEVEL = [0.5, 0.9999] as const;

/** @throws RangeError when the level of a limit is not between 0.5 and 0.9999. */
export function requireLevel(level: number): void {
  requireRange('level', level, LEVEL);
}

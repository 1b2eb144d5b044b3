import type { AlertDirection } from '../alert-codes.ts';

/** A limit and the side of it that is told of. */
export interface Threshold {
  readonly direction: AlertDirection;
  readonly limit: number;
}

/** Whether a number is beyond a limit; a number that equals it is not. */
export function isBeyond({ direction, limit }: Threshold, value: number): boolean {
  return direction === 'above' ? value > limit : value < limit;
}

/**
 * Whether a figure has crossed a limit: it is beyond it and the last number before was not. Without a number before, the
 * first one that is beyond counts: somebody waits for it.
 */
export function hasCrossed(threshold: Threshold, before: number | null, after: number): boolean {
  return isBeyond(threshold, after) && (before === null || !isBeyond(threshold, before));
}

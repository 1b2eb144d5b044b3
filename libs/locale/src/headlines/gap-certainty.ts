import type { Present } from '@tilbudsvifte/planning';

/** A gap in whole places with what is known of its interval; `short` and `surplus` are its two ends when it spans zero. */
export type GapCertainty =
  | { readonly kind: 'plain' }
  | { readonly kind: 'sure'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'unsure'; readonly short: number; readonly surplus: number };

// `+ 0` turns a negative zero into zero.
const whole = (value: number): number => Math.round(value) + 0;

/**
 * How certain a signed gap is (negative = short). The ends of 'sure' are sizes, smallest first. An interval that does
 * not contain its own value is not used.
 * @example gapCertainty({ value: -4, lo: -10, hi: 3 }) // { kind: 'unsure', short: 10, surplus: 3 }
 */
export function gapCertainty({ value, lo, hi }: Present): GapCertainty {
  if (lo === undefined || hi === undefined || lo > value || hi < value) return { kind: 'plain' };
  const [low, high] = [whole(lo), whole(hi)];
  if (low < 0 && high > 0) return { kind: 'unsure', short: -low, surplus: high };
  const [a, b] = [Math.abs(low), Math.abs(high)];
  return { kind: 'sure', lo: Math.min(a, b), hi: Math.max(a, b) };
}

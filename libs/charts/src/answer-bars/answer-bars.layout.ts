import type { Figure } from '@tilbudsvifte/planning';
import { isPresent } from '../is-present.ts';

/** Where one answer lies in a bar, as shares of its length. */
export interface Segment {
  readonly at: number;
  readonly length: number;
}

/**
 * Segments of an answer bar — one after the other from zero to one; undefined where any share is missing, since the
 * rest of a bar would then look like the whole.
 * @example answerSegments([{ value: 0.25 }, { value: 0.75 }]) // [{ at: 0, length: 0.25 }, { at: 0.25, length: 0.75 }]
 */
export function answerSegments(shares: readonly Figure[]): readonly Segment[] | undefined {
  if (shares.length === 0 || !shares.every(isPresent)) return undefined;
  const lengths = shares.filter(isPresent).map(({ value }) => Math.max(0, value));
  const whole = Math.max(
    lengths.reduce((sum, length) => sum + length, 0),
    1,
  );
  let at = 0;
  return lengths.map((length) => {
    const segment = { at: at / whole, length: length / whole };
    at += length;
    return segment;
  });
}

/** The shortest segment that has room for its number on a narrow screen. */
export const readableLength = 0.14;

import type { Present } from '../figures/figure.ts';
import { sum } from '../numerics/sum.ts';

/** A component of a score: its value from 0 to 1 and what it counts. */
export interface ScorePart {
  readonly value: number;
  readonly weight: number;
}

/** How far each weight is moved either way for the band. */
const WEIGHT_CHANGE = 0.5;

/**
 * Weighted mean of at least one part, out of 100, with the lowest and highest that it can be when every weight may be
 * half more or half less: the extremes of a ratio of sums lie where each weight is at one of its ends [oecd-jrc2008].
 */
export function weightedScore(parts: readonly ScorePart[]): Present {
  const ends = parts.reduce<readonly (readonly ScorePart[])[]>(
    (choices, { value, weight }) =>
      choices.flatMap((choice) =>
        [1 - WEIGHT_CHANGE, 1 + WEIGHT_CHANGE].map((change) => [
          ...choice,
          { value, weight: weight * change },
        ]),
      ),
    [[]],
  );
  const scores = ends.map(mean);
  return { value: mean(parts), lo: Math.min(...scores), hi: Math.max(...scores) };
}

function mean(parts: readonly ScorePart[]): number {
  return (
    (100 * sum(parts.map(({ value, weight }) => value * weight))) / sum(parts.map(({ weight }) => weight))
  );
}

import { figure, type Figure, missing } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import type { CountedYear } from './need-history.ts';

/**
 * Mean absolute change from one year to the next over one or more series, the scale of MASE. A change over a gap is
 * larger than one over a year, so it is left out.
 */
export function naiveScale(group: readonly (readonly CountedYear[])[]): Figure {
  const changes = group.flatMap((counted) =>
    counted.slice(1).flatMap(({ year, count }, i) => {
      const before = at(counted, i);
      return year - before.year === 1 ? [Math.abs(count - before.count)] : [];
    }),
  );
  if (changes.length === 0) return missing('too-short');
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return mean === 0 ? missing('zero-base') : figure(mean);
}

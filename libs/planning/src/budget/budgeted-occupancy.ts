import { type Figure, isPresent, mapFigure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';

/** The limits that an agreement sets for the budgeted occupancy of a kind of service. */
export interface OccupancyBand {
  readonly least: number;
  readonly most: number;
}

/**
 * Budgeted occupancy — the occupancy that a rate is computed with under the rule of the steering agreements: the mean
 * of the actual occupancy of the previous years (usually two), forced into the agreement's band [nordjylland2018].
 * Unit: shares; the number of years and the band are the agreement's, so they are arguments.
 * Missing cases: `not-reported` when no years are given; a missing year gives its own reason.
 * @throws RangeError when an occupancy or a limit is negative or the band's least is above its most.
 * @example budgetedOccupancy([{ value: 0.9 }, { value: 0.94 }], { least: 0.95, most: 1 }) // { value: 0.95 }
 */
export function budgetedOccupancy(actual: readonly Figure[], { least, most }: OccupancyBand): Figure {
  requireRange('least', least, NOT_NEGATIVE);
  requireRange('most', most, [least, Infinity]);
  actual.filter(isPresent).forEach(({ value }) => requireRange('actual occupancy', value, NOT_NEGATIVE));
  return mapFigure(sumFigures(actual).total, (sum) => Math.min(most, Math.max(least, sum / actual.length)));
}

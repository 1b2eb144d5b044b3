import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { requireCounts } from '../numerics/require-counts.ts';
import { requireLength } from '../numerics/require-length.ts';
import type { CountData } from './log-linear-fit.ts';

/** @throws RangeError when the counts, their design and their exposure do not fit together or are out of range. */
export function requireCountData({ counts, design, exposure }: CountData): void {
  requireRange('number of counts', counts.length, [1, 1e5]);
  requireCounts('counts', counts);
  requireLength('design', design, counts.length);
  for (const [i, row] of design.entries()) {
    requireLength(`design[${i}]`, row, at(design, 0).length);
    row.forEach((value, j) => requireRange(`design[${i}][${j}]`, value, ANY_NUMBER));
  }
  requireExposure('exposure', exposure);
  requireLength('exposure', exposure, counts.length);
}

/** @throws RangeError when an exposure, of which the logarithm is taken, is not above 0. */
export function requireExposure(name: string, exposure: readonly number[]): void {
  exposure.forEach((value, i) => requireRange(`${name}[${i}]`, value, [1e-9, Infinity]));
}

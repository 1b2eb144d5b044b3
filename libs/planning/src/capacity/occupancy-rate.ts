import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/**
 * Point occupancy — occupied places as a share of approved places on one date (*belægning pr. dato*)
 * [de-bruin2010].
 * Unit: places, result a share; above 1 is legal (over-occupancy) and is not cut off.
 * Missing cases: `no-capacity` when there are no places.
 * @throws RangeError when a number is negative or not finite.
 * @example occupancyRate(18, 20) // { value: 0.9 }
 */
export function occupancyRate(occupied: number, available: number): Figure {
  requireRange('occupied', occupied, NOT_NEGATIVE);
  requireRange('available', available, NOT_NEGATIVE);
  return available === 0 ? missing('no-capacity') : figure(occupied / available);
}

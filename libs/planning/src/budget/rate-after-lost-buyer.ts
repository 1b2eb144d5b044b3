import { type Figure, figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A service that loses a buyer. */
export interface LostBuyer {
  /** Places in use before. */
  readonly places: number;
  /** Places in use that the buyer takes away. */
  readonly lostPlaces: number;
  /** Share of the cost that stays although fewer places are used: building, management, night duty. */
  readonly fixedShare: number;
}

/**
 * Rate after a lost buyer — what the remaining buyers must pay for a place when the fixed part of the cost is borne by
 * fewer: rate × (fixed share × places before / places left + 1 − fixed share). Rates are to cover the cost and no more
 * [serviceloven174], so what one buyer no longer pays falls on the others.
 * Unit: that of the rate; the share is 0–1.
 * Missing cases: `no-demand` when nobody is left to pay.
 * @throws RangeError when rate or places are negative, more places are lost than were in use, or the share is outside
 * 0 to 1.
 * @example rateAfterLostBuyer(3000, { places: 20, lostPlaces: 5, fixedShare: 0.3 }) // { value: 3299.9999999999995 }
 */
export function rateAfterLostBuyer(rate: number, { places, lostPlaces, fixedShare }: LostBuyer): Figure {
  requireRange('rate', rate, NOT_NEGATIVE);
  requireRange('places', places, NOT_NEGATIVE);
  requireRange('lostPlaces', lostPlaces, [0, places]);
  requireRange('fixedShare', fixedShare, [0, 1]);
  const left = places - lostPlaces;
  if (left === 0) return missing('no-demand');
  return figure(rate * (fixedShare * (places / left) + 1 - fixedShare));
}

import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A century of yearly counts is a mistake in units. */
const YEARS = [1, 100] as const;

/**
 * Effective exposure — the expected count that several years' counts of a stock are really worth, because most of the
 * citizens counted one year are counted again the next. E·n/(1 + 2 Σ (1 − k/n) ρᵏ), k from 1 to n − 1: with nobody
 * staying (ρ 0) n years are n counts, with everybody staying (ρ 1) they are one [bayley-hammersley1946]. To be given
 * to `empiricalBayes` as the expected count, with the mean count times the same factor as the observed one.
 * Unit: expected in citizens a year, years whole, retention the share still there a year later; result in citizens.
 * Missing cases: none.
 * @throws RangeError when expected is negative, years is not from 1 to 100 or retention not a share.
 * @example effectiveExposure(10, 2, 0.5) // 13.333333333333334
 */
export function effectiveExposure(expected: number, years: number, retention: number): number {
  requireRange('expected', expected, NOT_NEGATIVE);
  requireRange('years', years, YEARS);
  if (!Number.isInteger(years)) throw new RangeError(`years must be a whole number, got ${years}`);
  requireRange('retention', retention, [0, 1]);
  let overlap = 0;
  for (let k = 1; k < years; k++) overlap += (1 - k / years) * retention ** k;
  return (expected * years) / (1 + 2 * overlap);
}

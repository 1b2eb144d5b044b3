import { type Figure, figure, mapFigure, missing } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { SupplyGapRow } from './supply-gaps.answer.ts';
import type { GapPer } from './supply-gaps.parameters.ts';

/** Under this need a percentage moves by leaps and says nothing. */
const FEWEST_FOR_SHARE = 10;

/** Inhabitants that a rate is for. */
const RATE_BASE = 10_000;

/**
 * A row with its gaps held against its need or the people of its ages, so that small and large can be compared.
 * `zero-base` where the need is under 10 or nobody lives there, `not-reported` where the people are not known.
 */
export function gapsPer(row: SupplyGapRow, per: GapPer, inhabitants: number | undefined): SupplyGapRow {
  if (per === 'total') return row;
  const held = (gap: Figure): Figure =>
    per === 'need' ? shareOfNeed(gap, row.need) : rateOf(gap, inhabitants);
  return {
    ...row,
    gapToday: held(row.gapToday),
    gapAtOccupancy: held(row.gapAtOccupancy),
    gapAtRefusal: held(row.gapAtRefusal),
  };
}

function shareOfNeed(gap: Figure, need: Figure): Figure {
  return combine([gap, need], (places, persons) =>
    persons < FEWEST_FOR_SHARE ? missing('zero-base') : figure(places / persons),
  );
}

function rateOf(gap: Figure, inhabitants: number | undefined): Figure {
  if (inhabitants === undefined) return missing('not-reported');
  if (inhabitants === 0) return missing('zero-base');
  return mapFigure(gap, (places) => (places / inhabitants) * RATE_BASE);
}

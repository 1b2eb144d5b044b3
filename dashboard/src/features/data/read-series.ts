import type { Figure } from '@tilbudsvifte/planning';
import type { IndicatorAnswer } from './indicator-names.ts';

/** Years of the answer, ascending. */
export function yearsOf({ answer }: IndicatorAnswer): number[] {
  return [...new Set(answer.figures.map(({ year }) => year))].sort((a, b) => a - b);
}

/** Value of a place in a year: a municipality, "area" or "median". */
export function valueAt({ answer }: IndicatorAnswer, place: string, year: number): Figure {
  const row = answer.figures.find((one) => one.municipality === place && one.year === year);
  return row?.value ?? { missing: 'not-reported' };
}

/** Rank of a place in the newest year. */
export function rankOf({ answer, indicator }: IndicatorAnswer, place: string): Figure {
  const row = answer.figures.find((one) => one.municipality === place && one.year === indicator.year);
  return row?.rank ?? { missing: 'not-reported' };
}

/** Municipalities with a row in the answer. */
export function placesOf({ answer, indicator }: IndicatorAnswer): string[] {
  return answer.figures
    .filter(({ year, municipality }) => year === indicator.year && /^\d{4}$/.test(municipality))
    .map(({ municipality }) => municipality);
}

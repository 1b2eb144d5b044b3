import { type Figure, figure, isPresent, type YearForecast, type YearNeed } from '@tilbudsvifte/planning';

/** One coming year with the quantiles of its need. */
export interface QuantileYear extends YearForecast {
  readonly p10: Figure;
  readonly p25: Figure;
  readonly p50: Figure;
  readonly p75: Figure;
  readonly p90: Figure;
  /** Equally likely needs, smallest first; none without an interval. */
  readonly outcomes: readonly number[];
}

/** Share of outcomes that the limits shown are meant to hold. */
export const SHOWN_LEVEL = 0.8;

/** Number of equally likely outcomes. */
export const OUTCOMES = 20;

/** Levels whose limits are the 2.5th, 7.5th, … 97.5th hundredths: the middles of twenty equal parts. */
const outcomeLevels = Array.from({ length: OUTCOMES / 2 }, (_, i) => (OUTCOMES - 1 - 2 * i) / OUTCOMES);

/** A forecast at a level: the same years, with limits that hold that share of the outcomes. */
export type ForecastAtLevel = (level: number) => readonly (YearNeed & Partial<YearForecast>)[];

/**
 * Quantiles of every year — the limits at level 0.8 are the 10th and 90th hundredths, at 0.5 the 25th and 75th, and the
 * mean is the middle, since Student's t is symmetric. Only where nobody can need less than nothing is the lower part
 * cut off at 0.
 */
export function quantileYears(
  forecastAt: ForecastAtLevel,
  demographicParts: ReadonlyMap<number, Figure>,
  demographicAbsence: Figure,
): QuantileYear[] {
  const half = forecastAt(0.5);
  const levels = outcomeLevels.map((level) => forecastAt(level));
  return forecastAt(SHOWN_LEVEL).map(({ year, need }, i) => {
    const limits = levels.flatMap((years) => limitsOf(years[i]?.need));
    return {
      year,
      need,
      demographicPart: demographicParts.get(year) ?? demographicAbsence,
      p10: limit(need, 'lo'),
      p25: limit(half[i]?.need ?? need, 'lo'),
      p50: isPresent(need) ? figure(need.value) : need,
      p75: limit(half[i]?.need ?? need, 'hi'),
      p90: limit(need, 'hi'),
      outcomes: [...limits.map(({ lo }) => lo), ...limits.map(({ hi }) => hi).reverse()],
    };
  });
}

function limitsOf(need: Figure | undefined): { lo: number; hi: number }[] {
  if (need === undefined || !isPresent(need) || need.lo === undefined || need.hi === undefined) return [];
  return [{ lo: need.lo, hi: need.hi }];
}

/** A limit as a figure of its own; a need without limits has none because its counts are too few or never changed. */
function limit(need: Figure, side: 'lo' | 'hi'): Figure {
  if (!isPresent(need)) return need;
  const value = need[side];
  return value === undefined ? { missing: 'too-short' } : figure(value);
}

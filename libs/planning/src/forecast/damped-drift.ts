import { at } from '../numerics/at.ts';
import { studentTQuantile } from '../numerics/student-t.ts';
import { expectedIn } from './expected-in.ts';
import type { ForecastSettings } from './forecast-options.ts';
import type { CountedYear } from './need-history.ts';
import type { ExpectedByYear } from './yearly-need.ts';

/** One year ahead, before it is floored: the mean, and how far the interval reaches to either side where it is known. */
export interface DriftYear {
  readonly year: number;
  readonly mean: number;
  readonly reach: number | undefined;
}

/** The history of a relative level: its mean yearly change and how the changes spread around it. */
interface Drift {
  readonly perYear: number;
  /** Years from the first count to the last. */
  readonly span: number;
  /** How far one year's change may lie from the drift, at the level asked for; undefined where that is not known. */
  readonly reach: number | undefined;
}

/** With fewer counts a drift and its spread are guesses. */
export const FEWEST_YEARS = 4;

/** Up to this many counts the drift is damped harder. */
const FEW_YEARS = 7;

/** The spread further ahead grows faster than theory says, by this power of the years ahead; found on the M3 series. */
const SPREAD_GROWTH = 0.3;

/**
 * Random walk with damped drift on the relative level (count over expected count), turned back into citizens: the
 * arithmetic behind the exported forecasts, which check first. Needs a count, and an expected count above 0 in every
 * counted year.
 */
export function dampedDrift(
  counted: readonly CountedYear[],
  expected: ExpectedByYear,
  settings: ForecastSettings,
): DriftYear[] {
  const levels = counted.map(({ year, count }) => ({ year, level: count / expectedIn(expected, year) }));
  const last = at(levels, levels.length - 1);
  const { perYear, span, reach } = driftOf(levels, settings.level);
  const phi = settings.phi ?? (counted.length <= FEW_YEARS ? 0.8 : 0.9);
  let kept = 0;
  return Array.from({ length: settings.horizon }, (_, i) => {
    const [ahead, year] = [i + 1, last.year + i + 1];
    kept += phi ** ahead;
    const expectedCount = expectedIn(expected, year);
    const growth = Math.sqrt(ahead + kept ** 2 / span) * ahead ** SPREAD_GROWTH;
    return {
      year,
      mean: expectedCount * (last.level + perYear * kept),
      reach: reach === undefined ? undefined : expectedCount * reach * growth,
    };
  });
}

/** A gap of several years counts as one change over as many years, so its square is divided by them. */
function driftOf(levels: readonly { year: number; level: number }[], share: number): Drift {
  if (levels.length < FEWEST_YEARS) return { perYear: 0, span: 1, reach: undefined };
  const changes = levels.slice(1).map(({ year, level }, i) => {
    const before = at(levels, i);
    return { years: year - before.year, change: level - before.level };
  });
  const span = changes.reduce((sum, { years }) => sum + years, 0);
  const perYear = changes.reduce((sum, { change }) => sum + change, 0) / span;
  const squares = changes.reduce(
    (sum, { years, change }) => sum + (change - perYear * years) ** 2 / years,
    0,
  );
  const degreesOfFreedom = changes.length - 1;
  const spread = Math.sqrt(squares / degreesOfFreedom);
  // Levels are quotients: what is left of an even series is rounding, and no measure of uncertainty.
  const rounding = 1e-12 * Math.max(...levels.map(({ level }) => level));
  if (spread <= rounding) return { perYear, span, reach: undefined };
  return { perYear, span, reach: spread * studentTQuantile((1 + share) / 2, degreesOfFreedom) };
}

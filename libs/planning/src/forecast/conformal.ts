import { isPresent } from '../figures/figure.ts';
import { FEWEST_YEARS } from './damped-drift.ts';
import type { ForecastSettings } from './forecast-options.ts';
import type { MunicipalPanel } from './municipal-panel.ts';
import { shareOut } from './share-out.ts';

/** Scores by years ahead: the first entry holds those of one year ahead. */
export type ScoresByHorizon = readonly (readonly number[])[];

/** With fewer scores the tail of their distribution is a guess. */
const FEWEST_SCORES = 30;

/** How many citizens one unit of score is worth: errors grow with the square root of the forecast. */
export function scoreUnit(forecast: number): number {
  return Math.sqrt(Math.max(forecast, 1));
}

/** The misses of every forecast that could have been made earlier, over all municipalities and by years ahead. */
export function conformalScores(panel: MunicipalPanel, settings: ForecastSettings): number[][] {
  const { counted } = panel.region;
  const origins = counted
    .slice(FEWEST_YEARS)
    .map((_, i) => shareOut(panel, counted.slice(0, FEWEST_YEARS + i), settings));
  return Array.from({ length: settings.horizon }, (_, i) =>
    origins.flatMap((years) =>
      years.slice(i, i + 1).flatMap(({ year, parts }) =>
        parts.flatMap(({ member, value }) => {
          const actual = member.needs.get(year);
          return actual !== undefined && isPresent(actual)
            ? [Math.abs(actual.value - value) / scoreUnit(value)]
            : [];
        }),
      ),
    ),
  );
}

/**
 * The score that the wanted share of forecasts stayed within, by years ahead and never falling; undefined where own
 * and borrowed scores together are too few.
 */
export function conformalQuantiles(
  own: ScoresByHorizon,
  borrowed: ScoresByHorizon,
  level: number,
): (number | undefined)[] {
  let widest = 0;
  return own.map((scores, i) => {
    const lent = scores.length < FEWEST_SCORES ? (borrowed[i] ?? []) : [];
    const found = conformalQuantile([...scores, ...lent], level);
    if (found === undefined) return undefined;
    widest = Math.max(widest, found);
    return widest;
  });
}

function conformalQuantile(scores: readonly number[], level: number): number | undefined {
  if (scores.length < FEWEST_SCORES) return undefined;
  // (m + 1) · 0.8 may come out a hair above a whole number, which is no reason to go one score further.
  const rank = Math.ceil((scores.length + 1) * level - 1e-9);
  return [...scores].sort((a, b) => a - b)[rank - 1];
}

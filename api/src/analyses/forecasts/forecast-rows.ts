import { type Figure, figure, isPresent, missing, type YearNeed } from '@tilbudsvifte/planning';
import type { AreaForecast, ForecastGroup } from './area-forecast.ts';
import { OUTCOMES, type QuantileYear } from './forecast-levels.ts';
import type { ForecastOutcomes, ForecastRow, ForecastState } from './forecasts.answer.ts';
import type { CountedNeed } from './group-series.ts';

/** Whose rows: a target group, in all of the area or in one municipality, with what was counted and what is coming. */
export interface RowsOf {
  readonly group: Pick<ForecastGroup, 'targetGroup' | 'unit'>;
  readonly municipality?: string;
  readonly series: readonly (YearNeed & Partial<CountedNeed>)[];
  readonly years: readonly QuantileYear[];
  readonly naive: ReadonlyMap<number, Figure>;
  readonly tooFew: boolean;
}

/** Rows of the years that have been and of those to come. */
export function forecastRows({ places }: Pick<AreaForecast, 'places'>, of: RowsOf): ForecastRow[] {
  const { group, municipality, series, years, naive, tooFew } = of;
  const { targetGroup, unit } = group;
  const key = { targetGroup, ...(municipality !== undefined && { municipality }), unit };
  const past = series.map((counted) => actualRow({ ...key, places: places.of(key, counted.year) }, counted));
  const steps = years.map(({ year }) => places.of(key, year));
  const coming = years.map((year, i): ForecastRow => {
    const shortNow = shortOf(year, steps[i]);
    const shortByThen = shortIn(years.slice(0, i + 1), steps);
    return {
      ...key,
      year: year.year,
      kind: 'forecast',
      ...quantilesOf(year),
      naive: naive.get(year.year) ?? missing('not-reported'),
      places: steps[i] ?? missing('not-reported'),
      shortOutcomes: shortNow,
      shortByThen,
      reportedNeed: missing('not-applicable'),
      status: tooFew ? 'too-few' : comingState(year),
    };
  });
  return [...past, ...coming];
}

/** The equally likely outcomes of the coming years, to one decimal. */
export function outcomesOf({ group, municipality, years }: RowsOf): ForecastOutcomes[] {
  const { targetGroup } = group;
  return years
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(({ year, outcomes }) => ({
      targetGroup,
      ...(municipality !== undefined && { municipality }),
      year,
      needs: outcomes.map((need) => Math.round(need * 10) / 10),
    }));
}

const none = missing('not-applicable');

function actualRow(
  { places, ...key }: Pick<ForecastRow, 'targetGroup' | 'municipality' | 'unit' | 'places'>,
  { year, need, reported, raised }: RowsOf['series'][number],
): ForecastRow {
  const status: ForecastState = isPresent(need) ? (raised ? 'raised' : 'counted') : 'no-count';
  const quantiles = { p10: none, p25: none, p50: none, p75: none, p90: none };
  return {
    ...key,
    year,
    kind: 'actual',
    need,
    ...quantiles,
    demographicPart: none,
    naive: none,
    places,
    shortOutcomes: none,
    shortByThen: none,
    reportedNeed: reported ?? need,
    status,
  };
}

function quantilesOf({
  need,
  p10,
  p25,
  p50,
  p75,
  p90,
  demographicPart,
}: QuantileYear): Pick<ForecastRow, 'need' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'demographicPart'> {
  return { need, p10, p25, p50, p75, p90, demographicPart };
}

function comingState({ need, outcomes }: QuantileYear): ForecastState {
  if (!isPresent(need)) return 'no-count';
  return outcomes.length > 0 ? 'forecast' : 'no-interval';
}

/** Outcomes with more need than places in one year. */
function shortOf({ outcomes, need }: QuantileYear, places: Figure | undefined): Figure {
  if (!isPresent(need)) return need;
  if (outcomes.length === 0 || !places || !isPresent(places)) return missing('too-short');
  return figure(outcomes.filter((outcome) => outcome > places.value).length);
}

/**
 * Outcomes with more need than places in one of several years. An outcome keeps its rank from year to year: the one
 * that is the third highest in the first year is so in all, which is how a level that wanders off stays off.
 */
function shortIn(years: readonly QuantileYear[], steps: readonly Figure[]): Figure {
  const last = years.at(-1);
  if (!last) return missing('not-reported');
  const now = shortOf(last, steps[years.length - 1]);
  if (!isPresent(now)) return now;
  const ranks = Array.from({ length: OUTCOMES }, (_, rank) => rank);
  const short = ranks.filter((rank) => years.some(({ outcomes }, i) => exceeds(outcomes[rank], steps[i])));
  return figure(short.length);
}

function exceeds(need: number | undefined, places: Figure | undefined): boolean {
  return need !== undefined && places !== undefined && isPresent(places) && need > places.value;
}

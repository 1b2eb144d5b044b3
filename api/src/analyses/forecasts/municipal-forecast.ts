import {
  type Figure,
  figure,
  forecastMunicipalities,
  isPresent,
  missing,
  type MunicipalSeries,
  naiveForecast,
  type YearNeed,
} from '@tilbudsvifte/planning';
import type { ForecastGroup } from './area-forecast.ts';
import { type QuantileYear, quantileYears } from './forecast-levels.ts';
import { isTooFew } from './group-forecast.ts';
import { expectedByYear, type SeriesPlace } from './group-series.ts';

/** One municipality's part of a group's forecast. */
export interface MunicipalGroupForecast {
  readonly series: readonly YearNeed[];
  readonly years: readonly QuantileYear[];
  readonly naive: ReadonlyMap<number, Figure>;
  readonly tooFew: boolean;
}

/** Those whose counts are not all published, together: the total less the rest, which everybody can work out. */
const OTHERS = 'others';

/**
 * Forecast of one municipality — the area's forecast dealt out among its municipalities. Those with a count that is
 * withheld or not reported take part together, as what is left of the published total.
 */
export function municipalForecast(
  place: SeriesPlace,
  group: ForecastGroup,
  { municipality, baseYear, horizon }: { municipality: string; baseYear: number; horizon: number },
): MunicipalGroupForecast {
  const series = seriesOf(place, group, municipality);
  const tooFew = isTooFew(series);
  const complete = series.every(({ need }) => isPresent(need));
  const reason = tooFew
    ? missing('too-short')
    : (series.map(({ need }) => need).find((need) => !isPresent(need)) ?? missing('not-reported'));
  const members = complete && !tooFew ? membersOf(place, group) : [];
  const last = series.findLast(({ need }) => isPresent(need))?.year ?? baseYear;
  const naive = naiveForecast(series, { horizon: horizon + baseYear - last });
  const none = Array.from({ length: horizon }, (_, i) => ({
    year: baseYear + i + 1,
    need: reason,
    demographicPart: reason,
  }));
  const forecastAt = (level: number) =>
    members.length === 0
      ? none
      : (forecastMunicipalities(members, { horizon, level }).municipalities.find(
          ({ code }) => code === municipality,
        )?.years ?? none);
  const parts = new Map(forecastAt(0.8).map(({ year, demographicPart }) => [year, demographicPart]));
  const years = quantileYears(forecastAt, parts, reason).filter(({ year }) => year > baseYear);
  return { series, years, naive: new Map(naive.map(({ year, need }) => [year, need])), tooFew };
}

function seriesOf({ table, years }: SeriesPlace, group: ForecastGroup, municipality: string): YearNeed[] {
  const category = `${group.targetGroup}|${group.unit}`;
  return years.map((year) => ({
    year,
    need: table.need({ measure: 'need', family: 'group-unit', area: municipality, category, year }),
  }));
}

/** Municipalities with every count published, and the others as one. */
function membersOf(place: SeriesPlace, group: ForecastGroup): MunicipalSeries[] {
  const all = place.municipalities.map((code) => ({ code, series: seriesOf(place, group, code) }));
  const complete = all.filter(({ series }) => series.every(({ need }) => isPresent(need)));
  const left = all.filter((each) => !complete.includes(each)).map(({ code }) => code);
  const expected = (codes: readonly string[]) => expectedByYear(place.people, codes, group);
  const members = complete.map(({ code, series }) => ({ code, series, expected: expected([code]) }));
  // Without a published total there is no rest to work out, and the published ones are forecast together.
  const hasRest = left.length > 0 && group.series.every(({ need }) => isPresent(need));
  if (!hasRest) return members;
  const rest = group.series.map(({ year, need }, i) => {
    const known = complete.reduce((sum, { series }) => sum + valueOf(series[i]?.need), 0);
    return { year, need: isPresent(need) ? figure(Math.max(0, need.value - known)) : need };
  });
  return [...members, { code: OTHERS, series: rest, expected: expected(left) }];
}

function valueOf(need: Figure | undefined): number {
  return need !== undefined && isPresent(need) ? need.value : 0;
}

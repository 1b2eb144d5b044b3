import { type ExpectedByYear, isPresent } from '@tilbudsvifte/planning';
import type { AreaForecastInput } from './area-forecast-input.ts';
import { type GroupForecast, groupForecast } from './group-forecast.ts';
import {
  type CountedNeed,
  expectedByYear,
  needByYear,
  type SeriesGroup,
  type SeriesPlace,
  shareInNeed,
} from './group-series.ts';
import { bandOf } from './people-by-age.ts';
import { PlacesByYear } from './places-by-year.ts';

/** One target group of an area: what was counted, what is coming, and the places beside. */
export interface ForecastGroup extends SeriesGroup {
  readonly series: readonly CountedNeed[];
  readonly expected: ExpectedByYear;
  /** Share of the ages in need, pooled over the last years. */
  readonly share: number;
  readonly forecast: GroupForecast;
}

/** All target groups of an area. */
export interface AreaForecast {
  readonly baseYear: number;
  readonly horizon: number;
  readonly groups: readonly ForecastGroup[];
  readonly places: PlacesByYear;
  readonly place: SeriesPlace;
}

/** Forecast every target group of an area in the unit it is planned in today. */
export function areaForecast(input: AreaForecastInput): AreaForecast {
  const { context, table, area, people, base, supply, horizon } = input;
  const years = [...supply.keys()];
  const baseYear = base.place.year;
  const place: SeriesPlace = {
    table,
    countArea: table.areaOf(area.municipalities, area.grouping.code),
    municipalities: area.municipalities,
    people,
    years,
  };
  const groups = base.groups.flatMap(({ targetGroup, unit }) => {
    const known = context.targetGroups.find(({ code }) => code === targetGroup);
    return known
      ? [forecastGroup(place, { targetGroup, unit, ages: bandOf(known) }, { baseYear, horizon })]
      : [];
  });
  return { baseYear, horizon, groups, places: new PlacesByYear(input), place };
}

function forecastGroup(
  place: SeriesPlace,
  group: SeriesGroup,
  { baseYear, horizon }: { baseYear: number; horizon: number },
): ForecastGroup {
  const series = needByYear(place, group);
  const share = shareInNeed(series, place, group.ages);
  const expected = expectedByYear(place.people, place.municipalities, { ages: group.ages, share });
  const last = series.findLast(({ need }) => isPresent(need))?.year ?? baseYear;
  // A group whose last counts are missing is forecast from further back, up to the same year as the others.
  const forecast = groupForecast(series, expected, horizon + baseYear - last);
  return { ...group, series, share, expected, forecast };
}

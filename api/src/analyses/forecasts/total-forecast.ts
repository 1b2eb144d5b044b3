import {
  type ExpectedByYear,
  type Figure,
  figure,
  forecastMunicipalities,
  isPresent,
  missing,
  type MunicipalSeries,
  type Present,
  sumFigures,
  type YearNeed,
} from '@tilbudsvifte/planning';
import type { AreaForecast, ForecastGroup } from './area-forecast.ts';
import { SHOWN_LEVEL } from './forecast-levels.ts';
import { groupForecast, isTooFew } from './group-forecast.ts';
import { expectedByYear, type SeriesPlace } from './group-series.ts';

/** 24-hour places of all target groups together: counted last, and needed at the horizon. */
export interface TotalNeed {
  readonly now: Figure;
  /** With the limits that hold it 8 times in 10. */
  readonly need: Figure;
}

/** Need of an area, of all its target groups or of those that can be forecast. */
export interface AreaNeed extends TotalNeed {
  /** Target groups in the sum, of those planned in 24-hour places. */
  readonly groups: number;
  readonly of: number;
}

/** The total of an area, and of each of its municipalities; those with a count that is not published have no forecast. */
export interface TotalForecast {
  readonly baseYear: number;
  readonly year: number;
  readonly area: AreaNeed;
  readonly municipalities: ReadonlyMap<string, TotalNeed>;
}

const UNIT = 'day';

/** Those whose totals are not all published, together. */
const OTHERS = 'others';

/**
 * Need of 24-hour places in all — the published totals are forecast as a series of their own, because limits of groups
 * do not add up to limits of their sum. The people expected are those of the groups together.
 */
export function totalForecast({
  baseYear,
  horizon,
  groups,
  place,
}: Omit<AreaForecast, 'places'>): TotalForecast {
  const year = baseYear + horizon;
  const parts = groups.filter(({ unit }) => unit === UNIT);
  const series = areaSeries(place, parts);
  const last = series.findLast(({ need }) => isPresent(need))?.year ?? baseYear;
  const { years } = groupForecast(series, expectedOf(place, parts, place.municipalities), year - last);
  const need = years.find((one) => one.year === year)?.need ?? missing('not-reported');
  return {
    baseYear,
    year,
    area: isPresent(need)
      ? { now: needIn(series, baseYear), need, groups: parts.length, of: parts.length }
      : sumOfGroups(parts, baseYear, year),
    municipalities: municipalTotals(place, { parts, series, baseYear, horizon }),
  };
}

/**
 * Groups with a forecast, added up: without a published total this is what can be told. Their limits are added as well,
 * as if all groups went the same way, so that the range is too wide rather than too narrow.
 */
function sumOfGroups(parts: readonly ForecastGroup[], baseYear: number, year: number): AreaNeed {
  const at = ({ forecast }: ForecastGroup): Figure => needIn(forecast.years, year);
  const known = parts.filter((part) => isPresent(at(part)));
  const needs = known.map(at).filter(isPresent);
  const sum = (of: (need: Present) => number): number => needs.reduce((total, need) => total + of(need), 0);
  const need =
    needs.length === 0
      ? missing('too-short')
      : {
          ...figure(sum(({ value }) => value)),
          lo: sum(({ value, lo = value }) => lo),
          hi: sum(({ value, hi = value }) => hi),
        };
  const now = sumFigures(known.map(({ series }) => needIn(series, baseYear))).total;
  return { now, need, groups: known.length, of: parts.length };
}

const needIn = (series: readonly YearNeed[], year: number): Figure =>
  series.find((one) => one.year === year)?.need ?? missing('not-reported');

function publishedSeries({ table, years }: SeriesPlace, area: string): YearNeed[] {
  return years.map((year) => ({
    year,
    need: table.need({ measure: 'need', family: 'unit', area, category: UNIT, year }),
  }));
}

/** Published totals; in a year in which some have not reported, the sum of the groups raised to all. */
function areaSeries(place: SeriesPlace, parts: readonly ForecastGroup[]): YearNeed[] {
  const { table, municipalities, countArea } = place;
  return publishedSeries(place, countArea).map(({ year, need }) => {
    const isWhole = table.reportedIn(year, municipalities).length === municipalities.length;
    return { year, need: isWhole ? need : sumFigures(parts.map(({ series }) => needIn(series, year))).total };
  });
}

/** Citizens that the ages of every group lead one to expect, added up. */
function expectedOf(
  { people }: SeriesPlace,
  parts: readonly ForecastGroup[],
  codes: readonly string[],
): ExpectedByYear {
  const sums = new Map<number, number>();
  for (const part of parts)
    for (const [year, persons] of expectedByYear(people, codes, part))
      sums.set(year, (sums.get(year) ?? 0) + persons);
  return sums;
}

interface MunicipalInput {
  readonly parts: readonly ForecastGroup[];
  readonly series: readonly YearNeed[];
  readonly baseYear: number;
  readonly horizon: number;
}

/** The area dealt out among its municipalities; those with a year withheld or not reported take part together. */
function municipalTotals(
  place: SeriesPlace,
  { parts, series, baseYear, horizon }: MunicipalInput,
): Map<string, TotalNeed> {
  const all = place.municipalities.map((code) => ({ code, series: publishedSeries(place, code) }));
  const complete = all.filter((one) => one.series.every(({ need }) => isPresent(need)));
  const left = all.filter((one) => !complete.includes(one)).map(({ code }) => code);
  const members: MunicipalSeries[] = complete.map((one) => ({
    ...one,
    expected: expectedOf(place, parts, [one.code]),
  }));
  const hasRest = left.length > 0 && series.every(({ need }) => isPresent(need));
  if (hasRest)
    members.push({
      code: OTHERS,
      series: restOf(series, complete),
      expected: expectedOf(place, parts, left),
    });
  const found =
    complete.length > 0
      ? forecastMunicipalities(members, { horizon, level: SHOWN_LEVEL }).municipalities
      : [];
  const byCode = new Map(found.map(({ code, years }) => [code, years]));
  return new Map(
    all.map((one): [string, TotalNeed] => [
      one.code,
      {
        now: needIn(one.series, baseYear),
        need: noForecast(one.series) ?? needIn(byCode.get(one.code) ?? [], baseYear + horizon),
      },
    ]),
  );
}

/** Why a series has no forecast of its own; undefined when it has one. */
function noForecast(series: readonly YearNeed[]): Figure | undefined {
  const gone = series.map(({ need }) => need).find((need) => !isPresent(need));
  return gone ?? (isTooFew(series) ? missing('too-short') : undefined);
}

/** What is left of the published total, which everybody can work out. */
function restOf(
  series: readonly YearNeed[],
  complete: readonly { readonly series: readonly YearNeed[] }[],
): YearNeed[] {
  return series.map(({ year, need }) => {
    const known = sumFigures(complete.map((one) => needIn(one.series, year))).total;
    if (!isPresent(need)) return { year, need };
    return { year, need: figure(Math.max(0, need.value - (isPresent(known) ? known.value : 0))) };
  });
}

import { type Figure, missing } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { expectedIn } from './expected-in.ts';
import { needHistory, type NeedHistory, requireExpected } from './need-history.ts';
import type { ExpectedByYear, YearNeed } from './yearly-need.ts';

/** What is known of one municipality. */
export interface MunicipalSeries {
  readonly code: string;
  readonly series: readonly YearNeed[];
  /** On the same footing for all municipalities: by the region's shares in need, or all by inhabitants. */
  readonly expected: ExpectedByYear;
}

/** A municipality as the forecast uses it. */
export interface Member {
  readonly code: string;
  readonly history: NeedHistory;
  readonly needs: ReadonlyMap<number, Figure>;
  /** Only the years in which every municipality of the region has one. */
  readonly expected: ExpectedByYear;
}

/** Municipalities and the region they make up. */
export interface MunicipalPanel {
  /** All that were given, in their order. */
  readonly everyone: readonly Member[];
  /** Those with a count: the region is their sum. */
  readonly members: readonly Member[];
  readonly region: NeedHistory;
  readonly expected: ExpectedByYear;
}

/**
 * Panel of municipalities — the region is the sum of those that have a count in any year. A year in which one of them
 * lacks its count is a gap of the region; a year in which one lacks its expected count has none in the region.
 * @throws RangeError as `needHistory` and `requireExpected`.
 */
export function municipalPanel(
  municipalities: readonly MunicipalSeries[],
  restartYear?: number,
): MunicipalPanel {
  const given = municipalities.map(({ code, series, expected }) => {
    requireExpected(expected);
    const needs = new Map(series.map(({ year, need }) => [year, need]));
    return { code, needs, expected, history: needHistory(series, restartYear) };
  });
  const projected = yearsOf(given).filter((year) => given.every(({ expected }) => expected.has(year)));
  const everyone = given.map((member) => ({
    ...member,
    expected: new Map(projected.map((year) => [year, expectedIn(member.expected, year)])),
  }));
  const counted = everyone.filter(({ history }) => history.counted.length > 0);
  const members = counted.length > 0 ? counted : everyone;
  return {
    everyone,
    members,
    region: needHistory(regionSeries(members), restartYear),
    expected: new Map(projected.map((year) => [year, expectedOf(members, year)])),
  };
}

/** Expected count of several municipalities together. */
export function expectedOf(members: readonly Member[], year: number): number {
  return members.reduce((sum, { expected }) => sum + expectedIn(expected, year), 0);
}

function yearsOf(given: readonly { readonly expected: ExpectedByYear }[]): number[] {
  return [...new Set(given.flatMap(({ expected }) => [...expected.keys()]))];
}

function regionSeries(members: readonly Member[]): YearNeed[] {
  const years = [...new Set(members.flatMap(({ needs }) => [...needs.keys()]))].sort((a, b) => a - b);
  return years.map((year) => {
    const parts = members.map(({ needs }) => needs.get(year) ?? missing('not-reported'));
    return { year, need: sumFigures(parts).total };
  });
}

import {
  type ExpectedByYear,
  expectedByAge,
  type Figure,
  isPresent,
  mapFigure,
  missing,
  type YearNeed,
} from '@tilbudsvifte/planning';
import type { CountMeasure } from '../../editions/counts/count-cell.ts';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { PeopleByAge } from './people-by-age.ts';

/** Whose need is read: a group in its unit, in the municipalities of an area. */
export interface SeriesPlace {
  readonly table: CountTable;
  /** Code of the area's published totals. */
  readonly countArea: string;
  readonly municipalities: readonly string[];
  readonly people: PeopleByAge;
  readonly years: readonly number[];
}

/** A target group in the unit it is planned in, with its ages. */
export interface SeriesGroup {
  readonly targetGroup: string;
  readonly unit: string;
  readonly ages: [number, number];
}

/** Need of one year: of all municipalities, and as far as it was reported. */
export interface CountedNeed extends YearNeed {
  readonly reported: Figure;
  /** Whether some municipalities have not reported, so that the need is raised by the people who live there. */
  readonly raised: boolean;
}

/** Below this share of municipalities a total says too little of the rest. */
const ENOUGH_REPORTED = 0.8;

/** Years from which the share in need is pooled. */
const POOLED_YEARS = 3;

/** Need by year as published; what is missing of an area is filled with the same share in need as in the rest. */
export function needByYear(
  place: SeriesPlace,
  group: SeriesGroup,
  measure: CountMeasure = 'need',
): CountedNeed[] {
  return place.years.map((year) => needOf(place, group, { year, measure }));
}

function needOf(
  { table, countArea, municipalities, people }: SeriesPlace,
  { targetGroup, unit, ages }: SeriesGroup,
  { year, measure }: { year: number; measure: CountMeasure },
): CountedNeed {
  const category = `${targetGroup}|${unit}`;
  const reported = table.need({ measure, family: 'group-unit', area: countArea, category, year });
  const reporters = table.reportedIn(year, municipalities);
  if (reporters.length === municipalities.length) return { year, need: reported, reported, raised: false };
  const [all, some] = [people.of(municipalities, year, ages), people.of(reporters, year, ages)];
  const enough = reporters.length >= ENOUGH_REPORTED * municipalities.length;
  const known = enough && all !== undefined && some !== undefined && some > 0;
  if (!known) return { year, need: missing('not-reported'), reported, raised: false };
  return {
    year,
    need: mapFigure(reported, (count) => (count * all) / some),
    reported,
    raised: isPresent(reported),
  };
}

/** Citizens that the ages alone would lead one to expect, in every year whose people are known. */
export function expectedByYear(
  people: PeopleByAge,
  municipalities: readonly string[],
  { ages, share }: { readonly ages: [number, number]; readonly share: number },
): ExpectedByYear {
  return new Map(
    people.years.flatMap((year) => {
      const persons = people.of(municipalities, year, ages);
      return persons === undefined ? [] : [[year, expectedByAge([persons], [share])] as const];
    }),
  );
}

/** Share of the ages in need in the area, pooled over its last counted years; 1 where it can not be told. */
export function shareInNeed(
  series: readonly YearNeed[],
  { people, municipalities }: Pick<SeriesPlace, 'people' | 'municipalities'>,
  ages: [number, number],
): number {
  const counted = series.filter(({ need }) => isPresent(need)).slice(-POOLED_YEARS);
  const [needs, persons] = counted.reduce(
    ([some, all], { year, need }) => [
      some + (isPresent(need) ? need.value : 0),
      all + (people.of(municipalities, year, ages) ?? 0),
    ],
    [0, 0],
  );
  return needs > 0 && persons >= needs ? needs / persons : 1;
}

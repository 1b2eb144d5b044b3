import type { TargetGroup } from '../../reference/reference-lists.ts';
import type { BandRow } from './forecasts.query.ts';

/** Above every age. */
const WITHOUT_LIMIT = 999;

/** Ages of a target group, youngest and oldest. */
export function bandOf({ ageFrom, ageTo }: Pick<TargetGroup, 'ageFrom' | 'ageTo'>): [number, number] {
  return [ageFrom, ageTo ?? WITHOUT_LIMIT];
}

/** Everybody. */
export const ALL_AGES: [number, number] = [0, WITHOUT_LIMIT];

/** Age bands of all target groups and everybody, each once. */
export function bandsOf(groups: readonly TargetGroup[]): [number, number][] {
  const all = [...groups.map(bandOf), ALL_AGES];
  const bands = new Map(all.map((band) => [band.join(' '), band]));
  return [...bands.values()];
}

/** Inhabitants by age band. Need is counted on 31 December, so that the people beside it are those of the next day. */
export class PeopleByAge {
  private readonly persons: ReadonlyMap<string, number>;
  readonly years: readonly number[];

  constructor(rows: readonly BandRow[]) {
    const keyed = rows.map(({ municipality, year, ageFrom, ageTo, persons }) => {
      return [`${municipality} ${year - 1} ${ageFrom} ${ageTo}`, persons] as const;
    });
    this.persons = new Map(keyed);
    this.years = [...new Set(rows.map(({ year }) => year - 1))].sort((a, b) => a - b);
  }

  /** People of the ages at the end of a year; undefined when one of the municipalities is not known. */
  of(municipalities: readonly string[], year: number, [from, to]: [number, number]): number | undefined {
    let sum = 0;
    for (const municipality of municipalities) {
      const persons = this.persons.get(`${municipality} ${year} ${from} ${to}`);
      if (persons === undefined) return undefined;
      sum += persons;
    }
    return sum;
  }
}

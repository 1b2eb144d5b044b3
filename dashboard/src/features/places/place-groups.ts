import { compareDanish } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import type { Search } from '../../lib/search-params.ts';
import { divisionKey, divisionName } from './place-division.ts';
import type { PlaceDivision } from './place-division.ts';

type Row = Schema<'PlacesRow'>;

/** Order of the rows. */
export type PlaceOrder = NonNullable<Search['orden']>;

/** Rows of one service type, service, operator … by quarter. */
export interface PlaceGroup {
  readonly key: string;
  readonly name: string;
  /** The newest quarter of the answer, or the last one reported before a service closed. */
  readonly newest: Row;
  readonly before: Row | undefined;
  readonly byQuarter: ReadonlyMap<string, Row>;
}

/** The same quarter a year before. @example yearBefore('2025K4') // '2024K4' */
export function yearBefore(quarter: string): string {
  return `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
}

const number = (figure: Figure): number | undefined => ('value' in figure ? figure.value : undefined);

// A row without a figure stands last whichever way the others are ordered.
function byNumber(measure: (group: PlaceGroup) => Figure, sign: 1 | -1) {
  return (a: PlaceGroup, b: PlaceGroup): number => {
    const [x, y] = [number(measure(a)), number(measure(b))];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * (x - y) || compareDanish(a.name, b.name);
  };
}

const orders: Record<PlaceOrder, (a: PlaceGroup, b: PlaceGroup) => number> = {
  hoej: byNumber(({ newest }) => newest.occupancyRate, -1),
  lav: byNumber(({ newest }) => newest.occupancyRate, 1),
  stoerrelse: byNumber(({ newest }) => newest.availablePlaces, -1),
  navn: (a, b) => compareDanish(a.name, b.name),
};

/** Groups of an answer that have places in its newest quarter, in the chosen order. */
export function placeGroups(
  { figures, basis }: Pick<Schema<'PlacesAnswer'>, 'figures' | 'basis'>,
  { division, order, names }: { division: PlaceDivision; order: PlaceOrder; names: CodeNames },
): PlaceGroup[] {
  const groups = new Map<string, Map<string, Row>>();
  for (const row of figures) {
    const key = divisionKey(row, division);
    const rows = groups.get(key) ?? new Map<string, Row>();
    groups.set(key, rows.set(row.quarter, row));
  }
  const found = [...groups].flatMap(([key, byQuarter]): PlaceGroup[] => {
    const newest = byQuarter.get(basis.period.to);
    if (!newest) return [];
    const before = byQuarter.get(yearBefore(basis.period.to));
    return [{ key, name: divisionName(newest, division, names), newest, before, byQuarter }];
  });
  return found.sort(orders[order]);
}

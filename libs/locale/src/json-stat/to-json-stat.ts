import type { CsvCell, CsvTable } from '../csv/csv-table.ts';
import type { JsonStat, JsonStatDimension, JsonStatText, JsonStatWords } from './json-stat.ts';
import type { PlacedColumn, TableColumns } from './key-columns.ts';
import { cellWord, tableColumns } from './key-columns.ts';
import type { MeasureCategory } from './measure-cells.ts';
import { measureCategories, measureCells } from './measure-cells.ts';

/** One dimension with the place of each of its categories. */
interface Axis {
  readonly column: PlacedColumn;
  readonly places: ReadonlyMap<string, number>;
}

const METRIC = 'metric';
const words = (row: readonly CsvCell[], number: number, { at }: PlacedColumn): string =>
  at < 0 ? String(number + 1) : cellWord(row[at]);

function axisOf(column: PlacedColumn, rows: CsvTable['rows']): Axis {
  const found = [...new Set(rows.map((row, number) => words(row, number, column)))];
  const categories = column.kind === 'year' ? found.sort() : found;
  return { column, places: new Map(categories.map((category, place) => [category, place])) };
}

function metricDimension(categories: readonly MeasureCategory[]): JsonStatDimension {
  const units = categories.flatMap(({ id, unit }) => (unit ? [[id, { label: unit }] as const] : []));
  return {
    label: METRIC,
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map(({ id, label }) => [id, label])),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
    },
  };
}

const dimensionOf = ({ column, places }: Axis): JsonStatDimension => ({
  label: column.label,
  category: { index: [...places.keys()] },
});

function textsOf(
  { texts }: TableColumns,
  rows: CsvTable['rows'],
  firsts: readonly number[],
): Record<string, JsonStatText> {
  return Object.fromEntries(
    texts.map((column) => {
      const value = rows.map((row, number) => [firsts[number], words(row, number, column)] as const);
      return [column.key, { label: column.label, value: Object.fromEntries(value) }];
    }),
  );
}

/** Values and statuses of all rows, by place in the cube; where nothing has a value, an array of nulls: readers take an empty object for no data at all. */
function cubeOf(
  { measures }: TableColumns,
  rows: CsvTable['rows'],
  { firsts, size }: { readonly firsts: readonly number[]; readonly size: number },
): Pick<JsonStat, 'value' | 'status'> {
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  rows.forEach((row, number) => {
    const cells = measures.flatMap((column) => measureCells(row[column.at], column));
    cells.forEach((cell, place) => {
      const at = (firsts[number] ?? 0) + place;
      if (cell.value !== undefined) value[at] = cell.value;
      if (cell.status !== undefined) status[at] = cell.status;
    });
  });
  const nothing = Object.keys(value).length === 0;
  return {
    value: nothing ? new Array<null>(size).fill(null) : value,
    ...(Object.keys(status).length > 0 && { status }),
  };
}

function checked(table: CsvTable): TableColumns {
  const wrong = table.rows.find(({ length }) => length !== table.columns.length);
  if (wrong) throw new RangeError(`row must have ${table.columns.length} cells, got ${wrong.length}`);
  const columns = tableColumns(table);
  if (columns.measures.length === 0) throw new RangeError('columns must hold a measure, got none');
  return columns;
}

/**
 * Table as a JSON-stat 2.0 data set — texts and years that name a row become dimensions, all measures together the
 * dimension "metric", limits of intervals beside their measure. A missing figure has no value and its reason as
 * status; shares stay 0 to 1. Texts that name nothing travel in `extension.text`, so that no column is lost.
 * @throws RangeError when a row's length differs from the columns, no column measures or a number is not finite.
 * @example toJsonStat({ columns: [{ key: 'year', label: 'År', kind: 'year' }, { key: 'n', label: 'Antal', kind: 'number' }],
 *   rows: [[2025, { value: 3 }]] }, { label: 'Pladser' }).value // { 0: 3 }
 */
export function toJsonStat(table: CsvTable, { extension, ...about }: JsonStatWords): JsonStat {
  const columns = checked(table);
  const categories = columns.measures.flatMap(measureCategories);
  const axes = columns.keys.map((column) => axisOf(column, table.rows));
  const firsts = table.rows.map(
    (row, number) =>
      axes.reduce(
        (place, { column, places }) => place * places.size + (places.get(words(row, number, column)) ?? 0),
        0,
      ) * categories.length,
  );
  const size = [...axes.map(({ places }) => places.size), categories.length];
  const time = columns.keys.filter(({ kind }) => kind === 'year').map(({ key }) => key);
  const text = textsOf(columns, table.rows, firsts);
  const more = { ...extension, ...(columns.texts.length > 0 && { text }) };
  return {
    version: '2.0',
    class: 'dataset',
    ...about,
    id: [...columns.keys.map(({ key }) => key), METRIC],
    size,
    role: { ...(time.length > 0 && { time }), metric: [METRIC] },
    dimension: Object.fromEntries([
      ...axes.map((axis) => [axis.column.key, dimensionOf(axis)] as const),
      [METRIC, metricDimension(categories)],
    ]),
    ...cubeOf(columns, table.rows, { firsts, size: size.reduce((product, one) => product * one, 1) }),
    ...(Object.keys(more).length > 0 && { extension: more }),
  };
}

import { refuse } from '../import-refused.ts';
import type { RawCell } from '../tables/table-record.ts';
import { isObject, type JsonObject, parsedJson } from './parsed-json.ts';
import type { StatRecord, StatTable } from './stat-table.ts';

interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
}

const batchSize = 5000;
// Four times what StatBank gives in this form.
const mostFigures = 4_000_000;

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (!isObject(value)) throw refuse('layout-unknown', { params: { missing: key } });
  return value;
}

/** Codes of a dimension in the order of their positions. */
function codesOf(dimensions: JsonObject, id: string): readonly string[] {
  const category = objectAt(objectAt(dimensions, id), 'category');
  const { index } = category;
  if (Array.isArray(index)) return index.map(String);
  if (!isObject(index)) return Object.keys(objectAt(category, 'label'));
  return Object.entries(index)
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code);
}

function tableName(dataset: JsonObject, contents: readonly string[]): string | undefined {
  const { extension } = dataset;
  const px = isObject(extension) && isObject(extension['px']) ? extension['px']['tableid'] : undefined;
  return typeof px === 'string' ? px : contents[0];
}

function cellOf(value: unknown): RawCell {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

/** Every figure with the codes of its dimensions; the last dimension runs fastest. */
function* figures(
  dimensions: readonly Dimension[],
  values: JsonObject | readonly unknown[],
): Generator<StatRecord> {
  const total = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  for (let at = 0; at < total; at += 1) {
    const cells: RawCell[] = [];
    let rest = at;
    for (const { codes } of [...dimensions].reverse()) {
      cells.unshift(codes[rest % codes.length] ?? '');
      rest = Math.floor(rest / codes.length);
    }
    const value = Array.isArray(values) ? values[at] : (values as JsonObject)[String(at)];
    yield { row: at + 1, cells: [...cells, cellOf(value)] };
  }
}

async function* batches(records: Iterable<StatRecord>): AsyncGenerator<StatRecord[]> {
  let batch: StatRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/**
 * JSON-stat table — StatBank's JSON-stat 1: `id` and `size` inside `dimension`, an added ContentsCode, figures
 * in row-major order. A `tableinfo` answer describes a table without figures and is refused by the table's name.
 * @throws ImportRefused `layout-unknown` or `table-unknown`.
 */
export function jsonStatTable(text: string): StatTable {
  const root = parsedJson(text);
  if (Array.isArray(root['variables'])) {
    throw refuse('table-unknown', { params: { table: String(root['id'] ?? ''), figures: 0 } });
  }
  const dataset = objectAt(root, 'dataset');
  const dimension = objectAt(dataset, 'dimension');
  const { id } = dimension;
  if (!Array.isArray(id)) throw refuse('layout-unknown', { params: { missing: 'id' } });
  const all = id.map((name): Dimension => ({ id: String(name), codes: codesOf(dimension, String(name)) }));
  const contents = all.find((each) => each.id === 'ContentsCode')?.codes ?? [];
  const values = Array.isArray(dataset['value']) ? dataset['value'] : objectAt(dataset, 'value');
  // One contents code changes nothing in the order of the figures; more would be several tables in one.
  if (contents.length > 1) throw refuse('table-unknown', { raw: contents.join(';') });
  const dimensions = all.filter((each) => each.id !== 'ContentsCode');
  const total = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  // A few short lists of codes can promise more figures than anybody could read to the end.
  if (total > mostFigures || (Array.isArray(values) && values.length !== total))
    throw refuse('layout-unknown', { raw: String(total), params: { missing: 'value' } });
  const named = tableName(dataset, contents);
  return {
    format: 'statbank-json',
    ...(named === undefined ? {} : { named }),
    columns: [...dimensions.map((each) => each.id.toUpperCase()), 'INDHOLD'],
    selfDescribing: true,
    records: () => batches(figures(dimensions, values)),
  };
}

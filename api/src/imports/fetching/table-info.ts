import { FetchFault } from './fetch-fault.ts';

/** A variable of a table with its values, as StatBank names them now. */
export interface InfoVariable {
  readonly id: string;
  readonly values: readonly { readonly id: string; readonly text: string }[];
}

/** What StatBank says of a table before its figures are fetched. */
export interface TableInfo {
  readonly id: string;
  /** Moment of the last update, as StatBank writes it. */
  readonly updated: string;
  /** What stands in place of a withheld figure; empty when StatBank does not say. */
  readonly suppressed: string;
  readonly variables: readonly InfoVariable[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/**
 * Table information — reads StatBank's answer to `tableinfo`.
 * @throws FetchFault `statbank-refused` when it is none
 */
export function readTableInfo(text: string): TableInfo {
  const root = parsed(text);
  const variables = objectsIn(root['variables']).map((variable) => ({
    id: textOf(variable['id']),
    values: objectsIn(variable['values']).map(({ id, text: label }) => ({
      id: textOf(id),
      text: textOf(label),
    })),
  }));
  if (variables.length === 0) throw notOne(text);
  return {
    id: textOf(root['id']),
    updated: textOf(root['updated']),
    suppressed: textOf(root['suppressedDataValue']),
    variables,
  };
}

function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below, like any JSON that is not an object.
  }
  throw notOne(text);
}

function notOne(text: string): FetchFault {
  return new FetchFault('statbank-refused', { raw: text.slice(0, 80), params: { status: 200 } });
}

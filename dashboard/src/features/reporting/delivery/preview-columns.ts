import { inReadingOrder } from '../column-names.ts';

// The kind is the form's own name; a service's municipality follows from the service.
const left = new Set(['kind', 'municipalityCode']);

const filled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** Columns of read rows that are worth a heading: those that have something in any of them. */
export function previewColumns(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const shown = [...names].filter((name) => !left.has(name) && rows.some((row) => filled(row[name])));
  return inReadingOrder(shown);
}

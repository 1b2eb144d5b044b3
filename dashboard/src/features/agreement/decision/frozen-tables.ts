import type { AnswerRow } from '../answer-table.ts';

/** Rows of a frozen answer under the name that they have there. */
export interface FrozenRows {
  readonly name: string;
  readonly rows: readonly AnswerRow[];
}

const isRow = (value: unknown): value is AnswerRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRows = (value: unknown): value is readonly AnswerRow[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow);

/** Every list of rows in an answer, the figures first; notices say something about them and are none. */
export function frozenTables(answer: object): readonly FrozenRows[] {
  return Object.entries(answer)
    .filter(([name]) => name !== 'notices')
    .flatMap(([name, rows]) => (isRows(rows) ? [{ name, rows }] : []))
    .sort((a, b) => Number(b.name === 'figures') - Number(a.name === 'figures'));
}

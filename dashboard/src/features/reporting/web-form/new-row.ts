import type { FormPlace } from '../ways/form-place.ts';
import type { FormColumn } from './form-rows.ts';

/** Columns that are the same in every row of a municipality's form, and what they then hold. */
export function givenCell(name: string, { municipality, round }: FormPlace): string | undefined {
  if (name === 'kommunekode') return municipality;
  return name === 'aar' ? round.period.slice(0, 4) : undefined;
}

/** Cells of a row that is added: what is the same in every row is filled in. */
export function newCells(columns: readonly FormColumn[], place: FormPlace): readonly string[] {
  return columns.map(({ name }) => givenCell(name, place) ?? '');
}

/** A column's choices where the round decides them: the quarters of its year. */
export function withQuarters(column: FormColumn, { round }: FormPlace): FormColumn {
  if (column.name !== 'periode') return column;
  const choices = round.period.includes('K')
    ? [round.period]
    : [1, 2, 3, 4].map((n) => `${round.period}K${n}`);
  return { ...column, choices };
}

import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioAnswer, ScenarioRow } from '../../lib/scenario-answers.ts';

/** Rows of a table of a result; none where it has no such table. */
export function rowsIn({ tables }: Pick<ScenarioAnswer, 'tables'>, table: string): readonly ScenarioRow[] {
  return tables[table] ?? [];
}

/** A measure of a row. */
export function figureIn(row: ScenarioRow | undefined, column: string): Figure {
  const cell = row?.[column];
  return typeof cell === 'object' ? cell : { missing: 'not-applicable' };
}

/** A measure of a row as a number; `none` where it has none. */
export function numberIn(row: ScenarioRow | undefined, column: string, none = 0): number {
  const figure = figureIn(row, column);
  return 'value' in figure ? figure.value : none;
}

/** A code, word or count of a row. */
export function wordIn(row: ScenarioRow | undefined, column: string): string {
  const cell = row?.[column];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Several codes in one cell. */
export function codesIn(row: ScenarioRow | undefined, column: string): string[] {
  return wordIn(row, column)
    .split(' ')
    .filter((code) => code !== '');
}

/** Whether a row is what a column says. */
export function holds(row: ScenarioRow | undefined, column: string): boolean {
  return row?.[column] === true;
}

/** An outcome of a result. */
export function outcomeIn({ outcomes }: Pick<ScenarioAnswer, 'outcomes'>, key: string) {
  return outcomes.find(({ outcome }) => outcome === key);
}

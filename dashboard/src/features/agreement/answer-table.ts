import type { Language } from '@tilbudsvifte/locale';
import { columnLabel, exportWord } from '@tilbudsvifte/locale/exports';
import type { Cell, TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import type { CodeNames } from '../../lib/code-names.ts';

/** A row of an answer: keys, words and figures side by side. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** A table of the rows of any answer. */
export interface AnswerTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const isFigure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('value' in value || 'missing' in value);

// How the measures of answers are written follows from their names, which end in their unit.
function kindOf(key: string, values: readonly unknown[]): TableColumn['kind'] {
  if (/year$/i.test(key) && values.some((value) => typeof value === 'number')) return 'year';
  if (!values.some((value) => isFigure(value) || typeof value === 'number')) return 'text';
  if (/dkk/i.test(key)) return 'money';
  if (/share|rate$|coverage|percent|occupancy|chance|probability|theil/i.test(key)) return 'share';
  const whole = values.every((value) => {
    const number = isFigure(value) ? (value as { value?: number }).value : value;
    return typeof number !== 'number' || Number.isInteger(number);
  });
  return whole ? 'integer' : 'decimal';
}

function wordOf(key: string, value: string, names: CodeNames): string {
  if (key === 'targetGroup' || key === 'targetGroups') return names.targetGroup(value);
  if (key === 'serviceType') return names.serviceType(value);
  if (/municipality|buyer|seller|^member$/i.test(key)) return names.municipality(value);
  if (key === 'area') return names.area(value);
  return exportWord(value, names.language);
}

function cellOf(key: string, value: unknown, names: CodeNames): Cell {
  if (isFigure(value)) return value as Cell;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one) => wordOf(key, String(one), names)).join(', ');
  return value === null || value === undefined ? '' : wordOf(key, String(value), names);
}

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || isFigure(value) || Array.isArray(value);

/**
 * Table of an answer's rows — a column for every name that any row has, in the order of the answer, with the words that
 * the answer's files have; names of codes where there are some.
 */
export function answerTable(given: readonly AnswerRow[], names: CodeNames): AnswerTable {
  const keys = [...new Set(given.flatMap((row) => Object.keys(row)))].filter((key) =>
    given.every((row) => isPlain(row[key])),
  );
  const labelOf = (key: string, language: Language): string => columnLabel(key, language);
  return {
    columns: keys.map((key) => ({
      key,
      label: labelOf(key, names.language),
      kind: kindOf(
        key,
        given.map((row) => row[key]),
      ),
    })),
    rows: given.map((row, at) => ({
      key: String(at),
      cells: keys.map((key) => cellOf(key, row[key], names)),
    })),
  };
}

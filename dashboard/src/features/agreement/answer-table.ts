import type { Language } from '@tilbudsvifte/locale';
import { columnLabel, exportWord } from '@tilbudsvifte/locale/exports';
import type { Cell, TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import { operatorText, unitText } from '../../lib/code-names.ts';
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

const numbersOf = (values: readonly unknown[]): readonly number[] =>
  values
    .map((value) => (isFigure(value) ? (value as { value?: unknown }).value : value))
    .filter((value) => typeof value === 'number');

// Far above any occupancy, far below any number of places that is worth a table.
const largestShare = 3;

// How the measures of answers are written follows from their names, which tell their unit.
function kindOf(key: string, values: readonly unknown[]): TableColumn['kind'] {
  if (!values.some((value) => isFigure(value) || typeof value === 'number')) return 'text';
  const numbers = numbersOf(values);
  if (/year$/i.test(key) && !values.some(isFigure)) return 'year';
  if (/dkk/i.test(key)) return 'money';
  const isSmall = numbers.every((number) => Math.abs(number) <= largestShare);
  if (isSmall && /share|rate|occupancy|coverage|availability|chance|refusal|concern/i.test(key))
    return 'share';
  return numbers.every(Number.isInteger) ? 'integer' : 'decimal';
}

function wordOf(key: string, value: string, names: CodeNames): string {
  if (key === 'targetGroup' || key === 'targetGroups') return names.targetGroup(value);
  if (key === 'serviceType') return names.serviceType(value);
  if (/municipality|buyer|seller|^member$/i.test(key)) return names.municipality(value);
  if (key === 'area') return names.area(value);
  if (key === 'operator') return operatorText(value, names);
  if (key === 'unit') return unitText(value, names.language);
  return exportWord(value, names.language);
}

function cellOf(key: string, value: unknown, names: CodeNames): Cell {
  if (isFigure(value)) return value as Cell;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one) => wordOf(key, String(one), names)).join(', ');
  return value === null || value === undefined ? '' : wordOf(key, String(value), names);
}

// What has rows of its own within a row has no place in a table; the files have it.
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  isFigure(value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

// A column that is relevant to no row is only in the way.
const saysSomething = (value: unknown): boolean =>
  isFigure(value)
    ? (value as { missing?: string }).missing !== 'not-applicable'
    : value !== null && value !== undefined && value !== '';

/**
 * Table of an answer's rows — a column for every name that any row has, in the order of the answer, with the words that
 * the answer's files have; names of codes where there are some.
 */
export function answerTable(given: readonly AnswerRow[], names: CodeNames): AnswerTable {
  const keys = [...new Set(given.flatMap((row) => Object.keys(row)))].filter(
    (key) => given.every((row) => isPlain(row[key])) && given.some((row) => saysSomething(row[key])),
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

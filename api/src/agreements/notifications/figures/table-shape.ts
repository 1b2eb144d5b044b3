import type { Figure } from '@tilbudsvifte/planning';
import type { NotificationSource, NotificationTableName } from '../notification-codes.ts';
import type { NotificationCell, NotificationColumn, NotificationTable } from '../notifications.answer.ts';

/** A row of an answer; only the columns that are named are read of it. */
type AnswerRow = Readonly<Record<string, unknown>>;

/** Which rows and columns of an answer a table has. */
export interface TableShape {
  readonly table: NotificationTableName;
  readonly source: NotificationSource;
  readonly columns: Readonly<Record<string, NotificationColumn['kind']>>;
  // Answers are read back from bytes, so what an answer is follows from its source.
  rows(answer: never, targetGroup: string): readonly object[];
  isTotal?(row: AnswerRow): boolean;
}

/** Rows in a document that people read through; what there is besides is in the files of the edition. */
const mostRows = 20;

/** Whether a figure is known and not zero. */
export function hasAny(figure: Figure): boolean {
  return 'value' in figure && figure.value > 0;
}

/** Largest first, then those without a value. */
export function byValue<Row>(measure: (row: Row) => Figure): (a: Row, b: Row) => number {
  const valueOf = (row: Row): number => {
    const figure = measure(row);
    return 'value' in figure ? figure.value : -Infinity;
  };
  return (a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    return x === y ? 0 : y > x ? 1 : -1;
  };
}

const cellOf = (value: unknown): NotificationCell =>
  value === undefined || value === null ? '' : (value as NotificationCell);

/** A frozen answer → one table of it. */
export function tableOf(
  { table, source, columns, rows, isTotal }: TableShape,
  answer: object,
  targetGroup: string,
): NotificationTable {
  const all = rows(answer as never, targetGroup) as readonly AnswerRow[];
  const keys = Object.keys(columns);
  return {
    table,
    source,
    columns: Object.entries(columns).map(([key, kind]) => ({ key, kind })),
    rows: all.slice(0, mostRows).map((row) => ({
      cells: keys.map((key) => cellOf(row[key])),
      total: isTotal?.(row) ?? false,
    })),
    of: all.length,
  };
}

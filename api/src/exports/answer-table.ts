import type { CsvCell, CsvColumn, CsvColumnKind, CsvTable } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';

type Row = Readonly<Record<string, unknown>>;

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && ('value' in value || 'missing' in value);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Figures by year inside a row, such as a forecast, become columns of their own: `forecast_2026_need`. */
function yearly(key: string, items: readonly unknown[]): [string, unknown][] {
  return items
    .filter(isRow)
    .flatMap(({ year, ...measures }) =>
      Object.entries(measures).map(([name, value]): [string, unknown] => [
        `${key}_${String(year)}_${name}`,
        value,
      ]),
    );
}

/** A member of a list in one cell: its parts side by side. */
function listed(part: unknown): string {
  return isRow(part)
    ? Object.values(part)
        .map((value) => String(value ?? ''))
        .join(' ')
        .trim()
    : String(part);
}

/** One field of a row as columns: lists of codes are joined, what lies inside is laid out flat. */
function fields(key: string, value: unknown): [string, CsvCell][] {
  if (value === null || value === undefined) return [[key, null]];
  if (typeof value === 'string' || typeof value === 'number') return [[key, value]];
  if (typeof value === 'boolean') return [[key, String(value)]];
  if (isFigure(value)) return [[key, value]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([inner, part]) => fields(`${key}_${inner}`, part));
  const parts: readonly unknown[] = value;
  if (!parts.some((part) => isRow(part) && 'year' in part)) return [[key, parts.map(listed).join('|')]];
  return yearly(key, parts).flatMap(([inner, part]) => fields(inner, part));
}

function kindOf(key: string, cells: readonly CsvCell[]): CsvColumnKind {
  if (/^(.*Year|year)$/.test(key)) return 'year';
  if (!cells.some((cell) => typeof cell === 'object' && cell !== null)) {
    return cells.some((cell) => typeof cell === 'number') ? 'number' : 'text';
  }
  if (/Dkk/.test(key)) return 'money';
  return /(share|rate|occupancy|availability|chance|theil|withinTwo|gapToTarget|refusal(At|Sep)|reachable)/i.test(
    key,
  )
    ? 'share'
    : 'number';
}

function columnOf(key: string, cells: readonly CsvCell[]): CsvColumn {
  const interval = cells.some((cell) => typeof cell === 'object' && cell !== null && 'lo' in cell);
  return { key, label: key, kind: kindOf(key, cells), interval };
}

/** Rows of an answer: its figures, or the items of a list. */
function rowsOf(answer: object): readonly Row[] {
  const { figures, items } = answer as { figures?: readonly Row[]; items?: readonly Row[] };
  return figures ?? items ?? [];
}

/** The rows of an answer as a table: every key a column, in the order they first appear, one line per row. */
export function answerTable(answer: object): CsvTable {
  const rows = rowsOf(answer).map(
    (row) => new Map(Object.entries(row).flatMap(([key, value]) => fields(key, value))),
  );
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const cells = rows.map((row) => keys.map((key) => row.get(key) ?? null));
  return {
    columns: keys.map((key, index) =>
      columnOf(
        key,
        cells.map((line) => line[index] ?? null),
      ),
    ),
    rows: cells,
  };
}

import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { cellText, columnOfRow, isMeasure } from '../data-table/cell-text.ts';
import type { Cell, FigureModel, TableColumn, TableRow } from '../figure-card/figure-model.ts';
import { fitTable } from '../slides/fit-table.ts';

/** Numbers of a chart under one name; null where there is none, which is not zero. */
export interface DeckSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart that other programs can edit. */
export interface DeckChart {
  readonly kind: 'bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly DeckSeries[];
  /** How its numbers are written. */
  readonly unit: FigureKind;
}

/** A table that other programs can edit: as many rows and columns as stand on a slide. */
export interface DeckTable {
  readonly kind: 'table';
  /** With the share of the table's width that each takes. */
  readonly columns: readonly { readonly label: string; readonly number: boolean; readonly share: number }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[];
  readonly moreRows: number;
  readonly moreColumns: number;
}

/** What a figure is in a deck of slides. */
export type DeckFigure = DeckChart | DeckTable;

// What can be told apart on a slide.
const most = { bars: 30, points: 60, series: 5, allBars: 40, measures: 10 } as const;
const leastRows = 2;
// Points of a slide below its headline, and letters that can be read there.
const tableRoom = { width: 870, height: 310, letters: 14 };

type Rows = Pick<FigureModel, 'columns' | 'rows' | 'unit' | 'eyebrow'>;

interface Place {
  readonly column: TableColumn;
  readonly at: number;
}

const isFigure = (cell: Cell | undefined): cell is Figure => typeof cell === 'object';
const numberOf = (cell: Cell | undefined): number | null =>
  isFigure(cell) && 'value' in cell ? cell.value : null;

/** Names of rows: as many of the columns before the measures as it takes to tell them apart. */
function categoriesOf(rows: readonly TableRow[], names: readonly Place[], language: Language): string[] {
  const told = (many: number): string[] =>
    rows.map((row) =>
      names
        .slice(0, many)
        .map(({ column, at }) => cellText(row.cells[at] ?? '', column, language))
        .join(', '),
    );
  const short = told(1);
  return new Set(short).size === rows.length ? short : told(names.length);
}

/** Unit of the measure that a figure is about: its own words say so before the order of its columns does. */
function unitOf(
  measures: readonly Place[],
  { unit }: Pick<FigureModel, 'unit'>,
): TableColumn['kind'] | undefined {
  const kinds = measures.map(({ column }) => column.kind);
  const said = unit.includes('%') ? 'share' : /\bkr\.|DKK/.test(unit) ? 'money' : undefined;
  return said !== undefined && kinds.includes(said) ? said : kinds[0];
}

/** Of many measures those that the figure's name names; the first one where it names none. */
function named(measures: readonly Place[], { eyebrow }: Pick<FigureModel, 'eyebrow'>): readonly Place[] {
  const words = eyebrow.toLowerCase();
  const found = measures.filter(({ column }) => words.includes(column.label.toLowerCase()));
  return found.length > 0 ? found : measures.slice(0, 1);
}

const inTime = ({ column }: Place, categories: readonly string[]): boolean =>
  column.kind === 'year' || column.kind === 'date' || categories.every((text) => /(19|20)\d\d/.test(text));

/** Measures of one unit that share an axis, in a number that can be told apart; nothing where there are too many. */
function measuresOf(
  model: Rows,
  places: readonly Place[],
  { kind, many }: { kind: DeckChart['kind']; many: number },
) {
  const all = places.filter(({ column }) => isMeasure(column.kind));
  const unit = unitOf(all, model);
  const measures = all.filter(({ column }) => column.kind === unit);
  // A column for every municipality is a matrix: none of them stands for the others.
  if (measures.length > most.measures) return undefined;
  if (unit === undefined || !isMeasure(unit) || many > (kind === 'bar' ? most.bars : most.points))
    return undefined;
  const isCrowded = kind === 'bar' && many * measures.length > most.allBars;
  const shown = isCrowded ? named(measures, model).slice(0, Math.floor(most.allBars / many)) : measures;
  return shown.length > 0 && shown.length <= most.series ? { unit, shown } : undefined;
}

function chartOf(model: Rows, language: Language): DeckChart | undefined {
  const places = model.columns.map((column, at) => ({ column, at }));
  const names = places.slice(
    0,
    places.findIndex(({ column }) => isMeasure(column.kind)),
  );
  const [first] = names;
  const parts = model.rows.filter(({ total }) => total !== true);
  // Rows of several units share no axis.
  if (!first || parts.length < leastRows || parts.some(({ kind }) => kind !== undefined)) return undefined;
  const categories = categoriesOf(parts, names, language);
  const kind = inTime(first, categories) ? ('line' as const) : ('bar' as const);
  const measures = measuresOf(model, places, { kind, many: parts.length });
  if (!measures || new Set(categories).size < parts.length) return undefined;
  const series = measures.shown.map(({ column, at }) => ({
    name: column.label,
    values: parts.map(({ cells }) => numberOf(cells[at])),
  }));
  const isKnown = series.some(({ values }) => values.some((value) => value !== null));
  return isKnown ? { kind, categories, series, unit: measures.unit } : undefined;
}

function tableOf(model: Rows, language: Language): DeckTable {
  const { columns, widths, rows, moreRows, moreColumns } = fitTable(model, tableRoom, language);
  return {
    kind: 'table',
    columns: columns.map(({ label, kind }, at) => ({
      label,
      number: isMeasure(kind),
      share: (widths[at] ?? 0) / tableRoom.width,
    })),
    rows: rows.map((row) => ({
      cells: columns.map((column, at) => cellText(row.cells[at] ?? '', columnOfRow(column, row), language)),
      strong: row.own === true || row.total === true,
    })),
    moreRows,
    moreColumns,
  };
}

/**
 * Deck figure — the rows of a figure as a chart where they make one: rows that differ in name, up to thirty bars a
 * measure or sixty points in time, and measures of one unit; where all bars would be too many, those that the figure's
 * name names. Totals would dwarf the bars beside them and stay out. Missing and withheld numbers are gaps. Everything
 * else is a table.
 */
export function deckFigure(model: Rows, language: Language): DeckFigure {
  return chartOf(model, language) ?? tableOf(model, language);
}

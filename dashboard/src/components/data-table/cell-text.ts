import { figureWord, formatDate, formatRange, formatValue } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Cell, TableColumn, TableRow } from '../figure-card/figure-model.ts';

/** Whether a column holds measures: numbers with a unit, right-aligned. */
export function isMeasure(kind: TableColumn['kind']): kind is FigureKind {
  return kind !== 'text' && kind !== 'year' && kind !== 'date';
}

/** Column as a row writes it: measures by the row's own kind where it has one. */
export function columnOfRow(column: TableColumn, { kind }: Pick<TableRow, 'kind'>): TableColumn {
  if (kind === undefined || !isMeasure(column.kind)) return column;
  return { ...column, kind: column.difference && kind === 'share' ? 'points' : kind };
}

function withInterval(figure: Figure, kind: FigureKind, language: Language): string {
  const word = figureWord(figure, kind, language);
  if (!('value' in figure) || figure.lo === undefined || figure.hi === undefined) return word;
  const format = (end: number): string => formatValue(end, kind, language);
  return `${word} (${formatRange({ lo: figure.lo, hi: figure.hi }, language, { format })})`;
}

/**
 * Cell in words — numbers by the kind of their column, a missing figure as its reason, never blank or 0.
 * @example cellText({ missing: 'withheld' }, { key: 'n', label: 'Antal', kind: 'integer' }, 'da') // 'skjult'
 */
export function cellText(cell: Cell, { kind, interval = false }: TableColumn, language: Language): string {
  if (typeof cell === 'object') {
    const measure = isMeasure(kind) ? kind : 'integer';
    return interval ? withInterval(cell, measure, language) : figureWord(cell, measure, language);
  }
  if (typeof cell === 'number') return isMeasure(kind) ? formatValue(cell, kind, language) : String(cell);
  return kind === 'date' && cell !== '' ? formatDate(cell, language, 'short') : cell;
}

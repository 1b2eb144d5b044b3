import type { CsvCell, CsvColumnKind } from '../csv/csv-table.ts';
import type { PlacedColumn } from './key-columns.ts';

const UNITS: Partial<Record<CsvColumnKind, string>> = {
  share: 'share, 0 to 1',
  points: 'share, 0 to 1',
  money: 'DKK',
};

/** One category of the dimension of measures: a measure, or a limit of its interval. */
export interface MeasureCategory {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
}

/** Categories of a measure: itself, and its limits where it has intervals. */
export function measureCategories({ key, label, kind, interval }: PlacedColumn): MeasureCategory[] {
  const unit = UNITS[kind];
  const ends = interval ? ['lo', 'hi'] : [];
  return [
    { id: key, label },
    ...ends.map((end) => ({ id: `${key}_${end}`, label: `${label} (${end})` })),
  ].map((category) => ({ ...category, ...(unit && { unit }) }));
}

/** What one cell holds for one category. */
export interface MeasureCell {
  readonly value?: number | undefined;
  readonly status?: string;
}

/**
 * Contents of a measure's cell, in the order of its categories.
 * @throws RangeError when a number is not finite, TypeError when the cell is words.
 */
export function measureCells(cell: CsvCell | undefined, { key, interval }: PlacedColumn): MeasureCell[] {
  if (typeof cell === 'string') throw new TypeError(`${key} must be a number, got ${JSON.stringify(cell)}`);
  const figure = typeof cell === 'number' ? { value: cell } : cell;
  if (figure === null || figure === undefined) return interval ? [{}, {}, {}] : [{}];
  if ('missing' in figure) return [{ status: figure.missing }, ...(interval ? [{}, {}] : [])];
  const values = [figure.value, ...(interval ? [figure.lo, figure.hi] : [])];
  return values.map((value) => {
    if (value !== undefined && !Number.isFinite(value)) {
      throw new RangeError(`${key} must be finite, got ${value}`);
    }
    return { value };
  });
}

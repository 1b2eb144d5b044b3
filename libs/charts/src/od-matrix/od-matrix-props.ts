import type { CellLook } from '../cell-class-name.ts';
import type { LegendModel } from '../legend/legend-entries.ts';

/** One cell: what the row has of the column. */
export interface OdCell extends CellLook {
  readonly text: string;
  /** Row and column are the same place. */
  readonly diagonal?: boolean;
}

/** A column: its short label is printed, its name read out. */
export interface OdColumn {
  readonly key: string;
  readonly label: string;
  readonly name: string;
}

/** A row; a column without a cell stays blank. */
export interface OdRow {
  readonly key: string;
  readonly label: string;
  readonly own?: boolean;
  readonly cells: Readonly<Record<string, OdCell>>;
  /** Formatted sum of the row. */
  readonly total: string;
}

/** What an origin–destination matrix shows. */
export interface OdMatrixModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly totalHeading: string;
  readonly columns: readonly OdColumn[];
  readonly rows: readonly OdRow[];
  readonly columnTotals: { readonly label: string; readonly texts: Readonly<Record<string, string>> };
  readonly legend: LegendModel;
}

import type { CellLook } from '../cell-class-name.ts';
import type { LegendModel } from '../legend/legend-entries.ts';

/** One cell: what it prints and what a screen reader says. */
export interface MatrixCell extends CellLook {
  /** Formatted number with its sign, or the sign of its status ("–", "..", "."). */
  readonly text: string;
  /** Accessible name: row, column, value or status in words. */
  readonly name: string;
}

/** A column; `own` is pinned beside the row headers. */
export interface MatrixColumn {
  readonly key: string;
  readonly label: string;
  readonly own?: boolean;
}

/** A row; a column without a cell stays blank. */
export interface MatrixRow {
  readonly key: string;
  readonly label: string;
  /** Printed below the label, such as a dated break of the series. */
  readonly note?: string;
  readonly cells: Readonly<Record<string, MatrixCell>>;
  /** Formatted sum of the row; a sum is outside the colour scale. */
  readonly total?: string;
}

/** Heading of the row headers or of the totals, with its key for sorting. */
export interface MatrixHeading {
  readonly key: string;
  readonly label: string;
}

/** What a gap matrix shows. */
export interface GapMatrixModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: MatrixHeading;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly totalHeading?: MatrixHeading;
  /** Sums of the columns by column key, printed below the rows. */
  readonly columnTotals?: {
    readonly label: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly total?: string;
  };
  readonly legend: LegendModel;
}

/** Which cell. */
export interface MatrixAddress {
  readonly row: string;
  readonly column: string;
}

/** Gap matrix on screen. */
export interface GapMatrixProps extends GapMatrixModel {
  readonly sorted?: { readonly key: string; readonly direction: 'ascending' | 'descending' };
  /** Called with the key of a column, of the row heading or of the total heading. */
  readonly onSort?: (key: string) => void;
  readonly selected?: MatrixAddress;
  readonly onSelect?: (cell: MatrixAddress) => void;
}

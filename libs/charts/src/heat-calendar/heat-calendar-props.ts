import type { ReactNode } from 'react';
import type { CellLook } from '../cell-class-name.ts';
import type { LegendModel } from '../legend/legend-entries.ts';

/** One period of one row. */
export interface HeatCell extends CellLook {
  /** Formatted number, or the sign of its status. */
  readonly text: string;
  /** Beyond the threshold: printed bold. */
  readonly strong?: boolean;
}

/** A column; columns of one group, such as the quarters of a year, stand together. */
export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  readonly group: string;
}

/** A row; a period without a cell stays blank. */
export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, HeatCell>>;
  /** Formatted mean of the row, outside the colour scale. */
  readonly mean: string;
}

/** What a heat calendar shows, in the order of the rows. */
export interface HeatCalendarModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly meanHeading: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly legend: LegendModel;
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}

/** Heat calendar on screen. */
export interface HeatCalendarProps extends HeatCalendarModel {
  /** What stands for the label of a row, such as a link; the label itself when absent. */
  readonly renderLabel?: (row: HeatRow) => ReactNode;
}

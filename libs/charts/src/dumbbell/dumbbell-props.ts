import type { Figure } from '@tilbudsvifte/planning';
import type { CellStatus } from '../cell-status.ts';
import type { ColourClass } from '../scale/colour-class.ts';

/** A printed number beside the drawing; with a colour class it looks like a cell of the gap matrix. */
export interface DumbbellCell {
  readonly text: string;
  readonly status?: CellStatus;
  readonly colour?: ColourClass;
}

/** One row: places against need. `lo` and `hi` of the need become a whisker; a missing end is not drawn. */
export interface DumbbellRow {
  readonly key: string;
  readonly label: string;
  /** Printed below the label, such as another unit. */
  readonly note?: string;
  readonly own?: boolean;
  readonly places: Figure;
  readonly need: Figure;
  readonly cells: Readonly<Record<string, DumbbellCell>>;
}

/** A column of printed numbers; only `always` ones stay on narrow screens and in exported pictures. */
export interface DumbbellColumn {
  readonly key: string;
  readonly label: string;
  readonly always?: boolean;
}

/** What dumbbell rows show. */
export interface DumbbellModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly placesLabel: string;
  readonly needLabel: string;
  readonly columns: readonly DumbbellColumn[];
  readonly rows: readonly DumbbellRow[];
  readonly formatTick: (value: number) => string;
}

/** Dumbbell rows on screen; with `onSelect` the row headings are buttons. */
export interface DumbbellProps extends DumbbellModel {
  readonly onSelect?: (row: string) => void;
}

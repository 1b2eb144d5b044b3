import type { ReactNode } from 'react';
import type { Figure } from '@tilbudsvifte/planning';

/** One component of a row: how full its bar is, and the measure behind it. */
export interface ComponentCell {
  /** 0 to 1; a missing value has no bar, only the words of its reason. */
  readonly value: Figure;
  /** The measure, such as "78 %". */
  readonly text: string;
  /** Full enough to be a flag: printed bold, with the word for it. */
  readonly flag?: boolean;
}

/** One row with its score. */
export interface ComponentRow {
  readonly key: string;
  readonly label: string;
  /** Printed below the label. */
  readonly note?: string;
  readonly cells: Readonly<Record<string, ComponentCell>>;
  /** Formatted score with its band. */
  readonly score: string;
}

/** What component bars show, in the order of the rows. */
export interface ComponentBarsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly scoreHeading: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ComponentRow[];
  /** Word said with a flag. */
  readonly flagWord: string;
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}

/** Component bars on screen. */
export interface ComponentBarsProps extends ComponentBarsModel {
  /** What stands for the label of a row, such as a link; the label itself when absent. */
  readonly renderLabel?: (row: ComponentRow) => ReactNode;
}

import type { ExportFrameProps } from '@tilbudsvifte/charts';
import type { FigureKind } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';

/** A cell: words, a plain number such as a year, or a measure that may be missing. */
export type Cell = string | number | Figure;

/** One column of a figure's table. */
export interface TableColumn {
  /** Machine name, for the CSV that programs read. */
  readonly key: string;
  readonly label: string;
  /** How its cells are written. Dates are ISO text; measures are `Figure`s and right-aligned. */
  readonly kind: 'text' | 'year' | 'date' | FigureKind;
  /** Its figures carry an interval that readers should see. */
  readonly interval?: boolean;
  /** Its figures are differences: in a row of shares they are percentage points. */
  readonly difference?: boolean;
}

/** One row, with one cell per column in the same order. The first cell names the row. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** The reader's own municipality. */
  readonly own?: boolean;
  /** How its measures are written, where rows have different units; the column's kind otherwise. */
  readonly kind?: FigureKind;
  /** A total stays last however the rows are sorted. */
  readonly total?: boolean;
}

/**
 * Everything one figure says. Chart, headline, table, CSV, XLSX and alternative text are all made from this one
 * object, so they cannot disagree.
 */
export interface FigureModel {
  /** Stable name on its page in either language, also the first word of file names. @example 'mangler' */
  readonly id: string;
  /** Name of the indicator, in words. */
  readonly eyebrow: string;
  readonly unit: string;
  /** One generated sentence that answers the question. */
  readonly headline: string;
  /** What is counted, for whom, which period. */
  readonly subline: string;
  /** Sentences for screen readers and copies: extent, message, own position, extremes, gaps. */
  readonly summary: readonly string[];
  /** Short text alternative, 255 characters at most. */
  readonly alt: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Breaks, provisional and older values; missing and withheld figures are counted by the card. */
  readonly notes: readonly string[];
  readonly basis: Schema<'Basis'>;
  /** Two sentences and one worked example with the reader's own number. */
  readonly howToRead: readonly string[];
  /** What was chosen, as shown: municipality, target group, period. Also the filters named in XLSX. */
  readonly fileParts: readonly string[];
}

/** Size and words of a figure that leaves the page as a picture: the props of libs/charts' `ExportFrame`. */
export type ExportWords = Omit<ExportFrameProps, 'children'>;

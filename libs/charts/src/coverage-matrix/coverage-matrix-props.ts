/** One of four sizes of dot, or 0 for nothing there. */
export type DotSize = 0 | 1 | 2 | 3 | 4;

/** One cell: how many there are. */
export interface CoverageCell {
  readonly size: DotSize;
  /** Formatted count, printed beside the dot; empty for nothing there. */
  readonly text: string;
  /** Accessible name: row, column and count in words, such as "Autisme, botilbud: ingen tilbud". */
  readonly name: string;
}

/** One row; `singleSource` holds the word for a row that depends on one provider alone. */
export interface CoverageRow {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, CoverageCell>>;
  readonly singleSource?: string;
}

/** What a coverage matrix shows. */
export interface CoverageMatrixModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly CoverageRow[];
  /** What the sizes mean, the empty circle included, in rising order. */
  readonly legend: {
    readonly title: string;
    readonly sizes: readonly { readonly size: DotSize; readonly text: string }[];
  };
}

/** Coverage matrix on screen. */
export interface CoverageMatrixProps extends CoverageMatrixModel {
  readonly onSelect?: (cell: { readonly row: string; readonly column: string }) => void;
}

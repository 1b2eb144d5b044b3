/** One assumption with what comes out of it at its low and at its high value. */
export interface TornadoRow {
  readonly key: string;
  readonly label: string;
  /** Printed below the label, such as the two values of the assumption. */
  readonly note?: string;
  readonly low: number;
  readonly high: number;
  /** Formatted results at both ends. */
  readonly lowText: string;
  readonly highText: string;
}

/** What tornado bars show, longest first. */
export interface TornadoBarsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  /** What the hollow and the filled mark stand for, also headings of their numbers. */
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Result with every assumption in the middle, and its words. */
  readonly middle: { readonly value: number; readonly label: string };
  readonly rows: readonly TornadoRow[];
  readonly formatTick: (value: number) => string;
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}

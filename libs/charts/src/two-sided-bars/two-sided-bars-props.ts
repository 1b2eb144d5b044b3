import type { Figure } from '@tilbudsvifte/planning';

/** One side of a row: what the bar shows and what is printed. */
export interface BarSide {
  readonly value: Figure;
  readonly text: string;
}

/** One partner. */
export interface TwoSidedRow {
  readonly key: string;
  readonly label: string;
  readonly left: BarSide;
  readonly right: BarSide;
  /** Formatted difference with its sign, or the sign of its status. */
  readonly net: string;
  /** Several partners in one row, drawn apart from the ranked ones. */
  readonly pooled?: boolean;
}

/** What two-sided bars show, in the order of the rows. */
export interface TwoSidedBarsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly leftHeading: string;
  readonly rightHeading: string;
  readonly netHeading: string;
  readonly rows: readonly TwoSidedRow[];
  /** Sentence for the rows an export has no room for. */
  readonly more: (count: number) => string;
}

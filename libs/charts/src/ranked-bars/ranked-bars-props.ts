import type { Figure } from '@tilbudsvifte/planning';

/** One bar with its printed number; a missing value has no bar, only the words of its reason. */
export interface RankedBar {
  readonly key: string;
  readonly label: string;
  readonly value: Figure;
  readonly text: string;
  readonly own?: boolean;
}

/** What ranked bars show, in the order of the rows. */
export interface RankedBarsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly valueHeading: string;
  readonly rows: readonly RankedBar[];
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}

import type { ReactNode } from 'react';
import type { Figure } from '@tilbudsvifte/planning';

/** One row: how much of the places in operation is used. All shares are of the places in operation, 1 = all of them. */
export interface BulletRow {
  readonly key: string;
  readonly label: string;
  /** Printed below the label, such as the occupancy that could be kept. */
  readonly note?: string;
  /** Used places; may exceed 1. A missing value has no bar, only the words of its reason. */
  readonly value: Figure;
  /** Printed beside the bar, such as "47 af 50 · 94 %". */
  readonly text: string;
  /** Approved places, where they are not the places in operation. */
  readonly marker?: number;
  /** The highest share that can be kept. */
  readonly reach?: number;
  readonly own?: boolean;
}

/** Words of the marks; each is listed only where it occurs. */
export interface BulletWords {
  readonly bar: string;
  readonly beyond: string;
  readonly band: string;
  readonly full: string;
  readonly marker: string;
  readonly reach: string;
}

/** What bullet rows show, in the order of the rows. */
export interface BulletRowsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly valueHeading: string;
  readonly rows: readonly BulletRow[];
  /** Normal range, as shares. */
  readonly band: { readonly from: number; readonly to: number };
  readonly words: BulletWords;
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}

/** Bullet rows on screen. */
export interface BulletRowsProps extends BulletRowsModel {
  /** What stands for the label of a row, such as a link; the label itself when absent. */
  readonly renderLabel?: (row: BulletRow) => ReactNode;
}

import type { Figure } from '@tilbudsvifte/planning';
import type { Period, PeriodMarker } from '../line-chart/line-model.ts';

/** A named line of a fan, one figure for each period. */
export interface FanLine {
  readonly label: string;
  readonly points: readonly Figure[];
}

/** What a fan shows: what was counted, what is expected with its limits, and the places beside. */
export interface FanModel {
  readonly periods: readonly Period[];
  readonly history: FanLine;
  /** Middle estimate; it begins at the last counted point, so that the fan never starts without one. */
  readonly median: FanLine;
  /** `lo` and `hi` of the figures: the wide range behind, the narrow one within. */
  readonly outer: FanLine;
  readonly inner: FanLine;
  /** Places, drawn as steps. */
  readonly capacity?: FanLine;
  /** The part of the change that ages alone explain. */
  readonly demographic?: FanLine;
  /** Where the forecast begins, with the word for it. */
  readonly start?: { readonly period: string; readonly label: string };
  /** Definition breaks: no line leads across. */
  readonly breaks?: readonly PeriodMarker[];
  readonly formatTick: (value: number) => string;
}

import type { Figure } from '@tilbudsvifte/planning';

/** One step of the time axis. */
export interface Period {
  readonly key: string;
  /** Axis label; labels are thinned where they would meet, an empty one has no tick. */
  readonly label: string;
}

/** One value of a series. */
export interface SeriesPoint {
  readonly figure: Figure;
  /** Drawn hollow. */
  readonly provisional?: boolean;
}

/** What a series is to the reader; decides colour, weight, dash and marker. */
export type SeriesRole = 'own' | 'median' | 'area' | 'budget' | 'context' | 'forecast' | 'capacity';

/** A series with one point for each period, in the order of the periods. */
export interface Series {
  readonly key: string;
  readonly role: SeriesRole;
  /** Printed at the end of the line; context lines without a label stay unnamed. */
  readonly label?: string;
  readonly points: readonly SeriesPoint[];
}

/** A range behind the lines, such as 10–90 % of municipalities: `lo` and `hi` of one figure for each period. */
export interface Band {
  readonly label: string;
  readonly points: readonly Figure[];
}

/** A dated mark with its text: a break lies before its period and cuts every line, an event lies on it. */
export interface PeriodMarker {
  readonly period: string;
  readonly kind: 'break' | 'event';
  readonly label: string;
}

/** Where the value axis begins. Beginning elsewhere than at zero must be said, so the words are part of the type. */
export type Origin =
  | { readonly kind: 'zero' }
  | {
      readonly kind: 'stated';
      /** Words for "the axis begins at …", given its lowest value. */
      readonly note: (lowest: number) => string;
      /** Smallest range to show; values outside widen it. */
      readonly domain?: readonly [number, number];
    };

/** What a line chart shows. */
export interface LineModel {
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly band?: Band;
  /** A narrower range within the band, such as 50 % within 80 %. */
  readonly innerBand?: Band;
  readonly markers?: readonly PeriodMarker[];
  readonly origin: Origin;
  /** Formatted value of the axis, with its unit where it is short. */
  readonly formatTick: (value: number) => string;
}

/** The point in focus. */
export interface LineFocus {
  readonly series: Series;
  readonly period: Period;
  readonly point: SeriesPoint;
  readonly pinned: boolean;
}

import type { Figure } from '@tilbudsvifte/planning';
import type { IndicatorCode, IndicatorTheme, IndicatorUnit } from './indicator-codes.ts';
import type { IndicatorFacts } from './indicator-facts.ts';

/** What is known of an indicator before any figure: the same in every edition. */
export interface IndicatorKind {
  readonly indicator: IndicatorCode;
  readonly theme: IndicatorTheme;
  readonly unit: IndicatorUnit;
  /** Whether municipalities have a figure of their own, or only the area as a whole. */
  readonly level: 'municipality' | 'area';
  /** Smallest change worth a word; a share of the figure for amounts and rates. */
  readonly floor: number;
  readonly floorKind: 'absolute' | 'relative';
  /** Import kinds it is computed from. */
  readonly kinds: readonly string[];
  readonly methods: readonly string[];
  /** Counted by the municipalities themselves, booked, or estimated. */
  readonly origin: 'reported' | 'accounts' | 'estimate';
}

/** An indicator of one edition, seen from an area. */
export interface Indicator extends IndicatorKind {
  /** Period by year, oldest first: the year itself, or the quarter the year is told by. */
  readonly periods: ReadonlyMap<number, string>;
  /** Value of a municipality, or of the area as a whole for "area"; with an interval where chance plays a part. */
  value(place: string, year: number): Figure;
}

/** How an indicator is read from the facts. */
export interface IndicatorReader extends IndicatorKind {
  periods(facts: IndicatorFacts): ReadonlyMap<number, string>;
  value(facts: IndicatorFacts, place: string, year: number): Figure;
}

import type { Figure } from '@tilbudsvifte/planning';
import type { IndicatorNote, OverviewIndicator } from './overview.answer.ts';

/** One indicator of the front page: how it is read for a municipality or the area, now and a year earlier. */
export interface Indicator extends IndicatorNote {
  readonly indicator: OverviewIndicator;
  /** Smallest change worth a word; a share of the figure for amounts. */
  readonly floor: number;
  readonly floorKind: 'absolute' | 'relative';
  readonly theme: 'places' | 'shortage' | 'spending' | 'trade' | 'future';
  /** Value of a municipality, or of the area as a whole for "area"; with an interval where chance plays a part. */
  value(place: string, period: string): Figure;
}

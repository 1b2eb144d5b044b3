import type { Figure } from '@tilbudsvifte/planning';
import { extent } from 'd3-array';
import { isPresent } from '../is-present.ts';

/** One area in a ranking. */
export interface ReferenceBar {
  readonly key: string;
  readonly name: string;
  /** Short name for the picture, where full names have no room. */
  readonly abbreviation: string;
  readonly figure: Figure;
  /** Formatted value, or the word for why there is none. */
  readonly text: string;
  /** The reader's own area. */
  readonly own?: boolean;
}

/** What reference bars show, in the order given. */
export interface ReferenceBarsModel {
  /** Name of the table. */
  readonly label: string;
  /** Headings of the columns. */
  readonly headings: { readonly name: string; readonly value: string };
  readonly bars: readonly ReferenceBar[];
  /** A value to hold the bars against, such as the median, with its words. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Shares of the width: where bars start and end, and the zero and reference lines. 0–1. */
export interface ReferenceBarsLayout {
  readonly spans: readonly ({ readonly from: number; readonly to: number } | undefined)[];
  readonly zero: number;
  readonly reference: number | undefined;
}

/**
 * Layout of reference bars — bars from zero on one scale for all rows; a missing figure has no bar. Unit: share of width.
 * @example referenceBarsLayout({ ...model, bars: [{ ...bar, figure: { value: 5 } }] }).spans[0] // { from: 0, to: 1 }
 */
export function referenceBarsLayout({
  bars,
  reference,
}: Pick<ReferenceBarsModel, 'bars' | 'reference'>): ReferenceBarsLayout {
  const values = bars.flatMap(({ figure }) => (isPresent(figure) ? [figure.value] : []));
  const [lo = 0, hi = 0] = extent([0, ...values, ...(reference ? [reference.value] : [])]);
  const share = (value: number): number => (lo === hi ? 0 : (value - lo) / (hi - lo));
  return {
    spans: bars.map(({ figure }) => {
      if (!isPresent(figure)) return undefined;
      const ends = [share(0), share(figure.value)] as const;
      return { from: Math.min(...ends), to: Math.max(...ends) };
    }),
    zero: share(0),
    reference: reference && share(reference.value),
  };
}

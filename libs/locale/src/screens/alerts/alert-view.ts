import type { IndicatorKey } from '../indicators/indicator-key.ts';

/** What can be watched. */
export type WatchedKey = IndicatorKey | 'gap-today';

/** Unit of a watched figure. */
export type WatchedUnit = 'count' | 'share' | 'dkk' | 'rate';

/** A name in both languages. */
export interface BothNames {
  readonly name: string;
  readonly nameEn: string;
}

/** A number, its period and its edition. */
export interface NumberOfEdition {
  readonly period: string;
  readonly value: number;
  readonly edition: { readonly label: string };
}

/** A figure that went beyond a limit. */
export interface CrossedView {
  readonly indicator: WatchedKey;
  readonly unit: WatchedUnit;
  readonly place: BothNames;
  readonly targetGroup?: BothNames;
  readonly direction: 'above' | 'below';
  readonly limit: number;
  readonly after: NumberOfEdition;
  readonly before?: NumberOfEdition;
  readonly synthetic: boolean;
}

/** Reports whose deadline is over. */
export interface OverdueView {
  readonly roundLabel: string;
  /** Timestamp with a zone. */
  readonly deadlineAt: string;
  readonly forms: readonly {
    readonly name: string;
    readonly kinds: readonly ('services' | 'places' | 'rates' | 'use' | 'need' | 'plans')[];
  }[];
}

/** Figures of folders that are other figures in a new edition. */
export interface RevisedView {
  readonly edition: { readonly label: string };
  readonly revised: readonly {
    readonly folder: string;
    readonly folderTitle: string;
    readonly headline: string;
  }[];
}

/** A message: the facts of one kind. */
export interface AlertView {
  readonly threshold?: CrossedView;
  readonly overdue?: OverdueView;
  readonly revisions?: RevisedView;
}

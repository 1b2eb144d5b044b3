import type { Figure } from '@tilbudsvifte/planning';

/** What a profile tells figures of. */
export type ProfileIndicator =
  | 'places'
  | 'vacant-places'
  | 'occupancy'
  | 'places-per-1000'
  | 'waiting-share'
  | 'need'
  | 'gap-at-occupancy'
  | 'expenditure-per-adult'
  | 'expenditure-per-child'
  | 'bought-outside'
  | 'expected-growth'
  | 'need-total'
  | 'need-forecast'
  | 'adults-growth';

/** One figure of the municipality beside the same of its area. */
export interface ProfileAnswerRow {
  readonly indicator: ProfileIndicator;
  readonly period: string;
  readonly targetGroup?: string;
  readonly own: Figure;
  readonly area: Figure;
}

/** What the words of a profile are made from: the answer of the API, or as much of it as is told. */
export interface ProfileAnswer {
  readonly basis: {
    readonly area: { readonly name: string; readonly nameEn: string };
    readonly priceLevel: { readonly year: number | null } | null;
    readonly synthetic: boolean;
  };
  readonly figures: readonly ProfileAnswerRow[];
  readonly totals: {
    readonly municipality: string;
    readonly occupancy: number;
    readonly year: number;
    readonly forecastGroups: { readonly groups: number; readonly of: number };
    readonly largestSeller: { readonly seller: string; readonly share: Figure } | null;
  };
}

/** Names of codes in one language; a code that is on no list is its own name. */
export interface ProfileNames {
  readonly targetGroup: (code: string) => string;
  readonly municipality: (code: string) => string;
  readonly area: (code: string) => string;
}

import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';

/** One row of an answer about supply gaps. */
export type GapRow = Schema<'SupplyGapRow'>;

/** An answer about supply gaps. */
export type GapsAnswer = Schema<'SupplyGapsAnswer'>;

/** How required places are found: one for each citizen, by planning occupancy, by accepted refusal. */
export type GapRule = NonNullable<Search['behov']>;

/** What one row of the region's card is about. */
export type GapDimension = NonNullable<Search['pr']>;

/** Order of rows and columns. */
export type GapOrder = 'mangel' | 'navn' | 'geografi';

/** Names of codes in the language of the page; a code that is on no list is its own name. */
export interface GapNames {
  readonly targetGroup: (code: string) => string;
  readonly municipality: (code: string) => string;
  readonly serviceType: (code: string) => string;
}

/** How the reader wants to see an answer. */
export interface GapView {
  readonly rule: GapRule;
  /** Planning occupancy and accepted refusal, shares. */
  readonly occupancy: number;
  readonly refusal: number;
  readonly order: GapOrder;
  readonly names: GapNames;
  readonly language: Language;
  /** Own municipality, by code. */
  readonly own?: string;
  /** Municipality whose column orders the rows of the matrix. */
  readonly byColumn?: string;
  /** Municipalities from north to south, by code. */
  readonly geography: readonly string[];
}

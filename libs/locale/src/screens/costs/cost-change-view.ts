import type { Figure } from '@tilbudsvifte/planning';
import type { HeadlineBasis } from '../../headlines/headline.ts';

/** A change in expenditure between two years, in kroner of a stated price level. */
export interface CostChangeView extends HeadlineBasis {
  readonly place: string;
  /** Words for what the amounts are divided by, such as "pr. indbygger"; absent for amounts in all. */
  readonly per?: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly prices: 'fixed' | 'current';
  readonly priceYear?: number;
  readonly changeDkk: Figure;
  /** Change as a share of the first year's amount. */
  readonly changeShare?: Figure;
  /** Smallest share that counts as a change; 1 % when absent. */
  readonly floor?: number;
}

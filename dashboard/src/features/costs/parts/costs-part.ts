import type { Schema } from '../../../lib/api.ts';
import type { Period } from '../../../lib/search-param.ts';
import type { CostChoices } from '../cost-choices.ts';
import type { CostWords } from '../cost-words.ts';

/** What every figure made from the costs answer needs. */
export interface CostsPart {
  readonly answer: Schema<'CostsAnswer'>;
  readonly choices: CostChoices;
  readonly words: CostWords;
  readonly period: Period | undefined;
}

import type { Topic } from '../../texts/topic.ts';
import { costBudgets } from './cost-budgets-texts.ts';
import { costEffects } from './cost-effects-texts.ts';
import { effectNames } from './cost-effect-names.ts';
import { costHeadlines } from './cost-headline-texts.ts';
import { costLine } from './cost-line-texts.ts';
import { costRates } from './cost-rates-texts.ts';
import { costScatter } from './cost-scatter-texts.ts';
import { costs } from './costs.ts';

/** Words of Økonomi, fetched with its page. */
export const costsScreen = {
  ...costs,
  ...effectNames,
  ...costHeadlines,
  ...costLine,
  ...costScatter,
  ...costRates,
  ...costBudgets,
  ...costEffects,
} as const satisfies Topic;

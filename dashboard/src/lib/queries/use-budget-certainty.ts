import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** How certain budgets have been, apart and together. */
export function useBudgetCertainty(
  asked: Asked<'/api/analyses/budget-certainty'>,
): UseQueryResult<Schema<'BudgetCertaintyAnswer'>> {
  return useAnswer({
    name: 'budget-certainty',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/budget-certainty', { params: { query: queryOf(asked, edition) } })),
  });
}

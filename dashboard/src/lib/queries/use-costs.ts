import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Accounts and budgets of Økonomi by year. */
export function useCosts(asked: Asked<'/api/analyses/costs'>): UseQueryResult<Schema<'CostsAnswer'>> {
  return useAnswer({
    name: 'costs',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/costs', { params: { query: queryOf(asked, edition) } })),
  });
}

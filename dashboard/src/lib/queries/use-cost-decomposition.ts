import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** What the change of expenditure between two years consists of. */
export function useCostDecomposition(
  asked: Asked<'/api/analyses/cost-decomposition'>,
): UseQueryResult<Schema<'CostDecompositionAnswer'>> {
  return useAnswer({
    name: 'cost-decomposition',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/cost-decomposition', { params: { query: queryOf(asked, edition) } })),
  });
}

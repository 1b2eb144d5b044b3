import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Key figures and findings of Overblik, for a municipality or the area. */
export function useOverview(
  asked: Asked<'/api/analyses/overview'>,
): UseQueryResult<Schema<'OverviewAnswer'>> {
  return useAnswer({
    name: 'overview',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/overview', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Indicators of municipalities beside each other and beside their peers. */
export function useCompare(asked: Asked<'/api/analyses/compare'>): UseQueryResult<Schema<'CompareAnswer'>> {
  return useAnswer({
    name: 'compare',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/compare', { params: { query: queryOf(asked, edition) } })),
  });
}

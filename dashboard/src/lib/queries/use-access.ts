import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Access by municipality and reach by target group of Tilbudsvifte. */
export function useAccess(asked: Asked<'/api/analyses/access'>): UseQueryResult<Schema<'AccessAnswer'>> {
  return useAnswer({
    name: 'access',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/access', { params: { query: queryOf(asked, edition) } })),
  });
}

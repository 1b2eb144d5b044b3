import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Services that match, with facet counts. */
export function useServices(asked: Asked<'/api/services'>): UseQueryResult<Schema<'ServicesAnswer'>> {
  return useAnswer({
    name: 'services',
    asked,
    ask: (edition) => answerOf(api.GET('/api/services', { params: { query: queryOf(asked, edition) } })),
  });
}

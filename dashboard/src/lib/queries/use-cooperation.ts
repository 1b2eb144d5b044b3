import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Places apart, in clusters and together of Samarbejde. */
export function useCooperation(
  asked: Asked<'/api/analyses/cooperation'>,
): UseQueryResult<Schema<'CooperationAnswer'>> {
  return useAnswer({
    name: 'cooperation',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/cooperation', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Services by five signs that they may lose their specialisation. */
export function useSpecialisationRisk(
  asked: Asked<'/api/analyses/specialisation-risk'>,
): UseQueryResult<Schema<'SpecialisationRiskAnswer'>> {
  return useAnswer({
    name: 'specialisation-risk',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/specialisation-risk', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** The six answers of one municipality. */
export function useProfile(
  asked: Asked<'/api/analyses/municipality-profile'>,
): UseQueryResult<Schema<'MunicipalityProfileAnswer'>> {
  return useAnswer({
    name: 'municipality-profile',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/municipality-profile', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Target groups × service types of Tilbudsvifte. */
export function useServiceRange(
  asked: Asked<'/api/analyses/service-range'>,
): UseQueryResult<Schema<'ServiceRangeAnswer'>> {
  return useAnswer({
    name: 'service-range',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/service-range', { params: { query: queryOf(asked, edition) } })),
  });
}

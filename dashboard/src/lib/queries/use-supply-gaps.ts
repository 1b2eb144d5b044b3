import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Need against places of Mangler, by target group, municipality or service type. */
export function useSupplyGaps(
  asked: Asked<'/api/analyses/supply-gaps'>,
): UseQueryResult<Schema<'SupplyGapsAnswer'>> {
  return useAnswer({
    name: 'supply-gaps',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/supply-gaps', { params: { query: queryOf(asked, edition) } })),
  });
}

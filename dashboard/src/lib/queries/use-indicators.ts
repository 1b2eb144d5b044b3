import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** The catalogue of indicators. */
export function useIndicators(
  asked: Asked<'/api/analyses/indicators'>,
): UseQueryResult<Schema<'IndicatorsAnswer'>> {
  return useAnswer({
    name: 'indicators',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/indicators', { params: { query: queryOf(asked, edition) } })),
  });
}

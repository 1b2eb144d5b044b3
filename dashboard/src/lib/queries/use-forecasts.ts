import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Need of the coming years beside the places, for an area or one of its municipalities. */
export function useForecasts(
  asked: Asked<'/api/analyses/forecasts'>,
): UseQueryResult<Schema<'ForecastsAnswer'>> {
  return useAnswer({
    name: 'forecasts',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/forecasts', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Places and occupancy of Pladser by quarter. */
export function usePlaces(asked: Asked<'/api/analyses/places'>): UseQueryResult<Schema<'PlacesAnswer'>> {
  return useAnswer({
    name: 'places',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/places', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Rates of services against the line of the agreement. */
export function useRates(asked: Asked<'/api/analyses/rates'>): UseQueryResult<Schema<'RatesAnswer'>> {
  return useAnswer({
    name: 'rates',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/rates', { params: { query: queryOf(asked, edition) } })),
  });
}

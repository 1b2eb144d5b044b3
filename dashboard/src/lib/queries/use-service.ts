import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useAnswer } from './use-answer.ts';

/** One service with its quarters, rates and buyers; a service that is not in the edition is a `not-found` problem. */
export function useService(id: string): UseQueryResult<Schema<'ServicePageAnswer'>> {
  return useAnswer({
    name: 'service',
    asked: { id },
    ask: (edition) =>
      answerOf(api.GET('/api/services/{id}', { params: { path: { id }, query: { edition } } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** Every reporting round, newest first. */
export function useRounds(): UseQueryResult<Schema<'RoundList'>> {
  return useWork({ key: ['rounds'], ask: () => answerOf(api.GET('/api/rounds')) });
}

/** A round with the forms that the reader may see; nothing is asked without a round. */
export function useRoundStatus(id: string | undefined): UseQueryResult<Schema<'RoundStatus'>> {
  return useWork({
    key: ['rounds', id ?? ''],
    ask: () => answerOf(api.GET('/api/rounds/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

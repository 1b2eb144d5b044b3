import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useWork } from '../../lib/queries/use-work.ts';

/** Part of the work keys that fetches have. */
export const fetchesKey = ['statbank'] as const;

/** Fetches, newest first, and the tables there are; asked again every second while one runs, whoever started it. */
export function useFetches(): UseQueryResult<Schema<'FetchList'>> {
  return useWork({
    key: fetchesKey,
    ask: () => answerOf(api.GET('/api/imports/statbank')),
    again: ({ fetches }) => fetches.some(({ state }) => state === 'running'),
  });
}

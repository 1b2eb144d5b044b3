import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** What is due from whom before which meeting, as far as the reader may see it. */
export function useYearWheel(): UseQueryResult<Schema<'YearWheel'>> {
  return useWork({
    key: ['agreements', 'year-wheel'],
    ask: () => answerOf(api.GET('/api/agreements/year-wheel')),
  });
}

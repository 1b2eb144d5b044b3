import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** Whether annexes are still on their way. */
export function isOnItsWay({ state }: Pick<Schema<'DocumentJob'>, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}

/** Annexes of all municipalities that were ordered, newest first; followed while any is on its way. */
export function useDocumentJobs(): UseQueryResult<Schema<'DocumentJobs'>> {
  return useWork({
    key: ['document-jobs'],
    ask: () => answerOf(api.GET('/api/documents/jobs')),
    again: ({ jobs }) => jobs.some(isOnItsWay),
  });
}

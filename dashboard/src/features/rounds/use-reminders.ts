import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useWork } from '../../lib/queries/use-work.ts';

/** Who is missing what in a round; for the secretariat. */
export function useReminders(id: string): UseQueryResult<Schema<'ReminderList'>> {
  return useWork({
    key: ['rounds', id, 'reminders'],
    ask: () => answerOf(api.GET('/api/rounds/{id}/reminders', { params: { path: { id } } })),
  });
}

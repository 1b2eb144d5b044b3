import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** Every central notification that the reader may see: what is due first comes first. */
export function useNotifications(): UseQueryResult<Schema<'NotificationList'>> {
  return useWork({ key: ['notifications'], ask: () => answerOf(api.GET('/api/notifications')) });
}

/** A central notification with the whole answer. */
export function useNotification(id: string): UseQueryResult<Schema<'NotificationDetail'>> {
  return useWork({
    key: ['notifications', id],
    ask: () => answerOf(api.GET('/api/notifications/{id}', { params: { path: { id } } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

/** Own messages, newest first. */
export function useAlertMessages(enabled = true): UseQueryResult<Schema<'AlertMessageList'>> {
  return useWork({
    key: ['alerts', 'messages'],
    ask: () => answerOf(api.GET('/api/alerts/messages')),
    enabled,
  });
}

/** What one wants to be told of. */
export function useAlertSubscriptions(enabled = true): UseQueryResult<Schema<'SubscriptionList'>> {
  return useWork({
    key: ['alerts', 'subscriptions'],
    ask: () => answerOf(api.GET('/api/alerts/subscriptions')),
    enabled,
  });
}

/** What is watched, as the API names it. */
export type WatchedFigure = Readonly<
  Partial<Record<'indicator' | 'area' | 'municipality' | 'targetGroup', string>>
>;

/** The newest published figure of what may be watched; nothing is asked without a figure. */
export function usePresentValue(watched: WatchedFigure | undefined): UseQueryResult<Schema<'PresentValue'>> {
  return useWork({
    key: ['alerts', 'present', watched ?? null],
    ask: () =>
      answerOf(api.GET('/api/alerts/present-value', { params: { query: (watched ?? {}) as never } })),
    enabled: watched !== undefined,
  });
}

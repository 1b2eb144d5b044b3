import type { AlertDirection, AlertIndicator } from '../alert-codes.ts';
import type { Subscription } from '../subscriptions/subscription.repository.ts';

/** A subscription to a limit: what the others leave empty is there. */
export interface ThresholdSubscription extends Subscription {
  readonly indicator: AlertIndicator;
  readonly direction: AlertDirection;
  readonly limit: number;
}

export function isThreshold(subscription: Subscription): subscription is ThresholdSubscription {
  const { kind, indicator, direction, limit } = subscription;
  return kind === 'threshold' && indicator !== '' && direction !== '' && limit !== null;
}

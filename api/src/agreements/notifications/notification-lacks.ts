import { type NotificationLack, notificationSections } from './notification-codes.ts';
import type { NotificationHead } from './notification.repository.ts';

/** What a notification lacks before it can be sent: its deadline, and words to every question. */
export function lacksOf(
  notification: Pick<NotificationHead, 'dueOn' | 'size' | 'services' | 'challenges' | 'coordination'>,
): readonly NotificationLack[] {
  const silent = notificationSections.filter((section) => notification[section].trim() === '');
  return [...(notification.dueOn === null ? (['due-on'] as const) : []), ...silent];
}

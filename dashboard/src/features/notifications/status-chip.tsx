import type { ReactElement } from 'react';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** How far the answer to a notification is. */
export function StatusChip({ status }: Pick<Schema<'NotificationItem'>, 'status'>): ReactElement {
  const texts = useTextsOf(notificationTexts);
  return <span className="state-chip">{texts(`notification.status.${status}`)}</span>;
}

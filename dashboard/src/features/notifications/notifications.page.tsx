import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useNotifications } from '../../lib/queries/use-notifications.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { notificationsLead, sentOn } from './notification-lead.ts';
import { StatusChip } from './status-chip.tsx';

// Its words about failures are those of the work screens.
const NewNotification = lazy(() =>
  import('./new-notification.tsx').then((file) => ({ default: file.NewNotification })),
);

function Card({
  notification,
  names,
}: {
  readonly notification: Schema<'NotificationItem'>;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const { id, title, targetGroup, area, status, dueOn } = notification;
  const day = (iso: string): string => formatDate(iso, names.language);
  const sent = sentOn(notification);
  return (
    <li className="card">
      <h3>
        <PageLink to="/udmeldinger/$udmelding" params={{ udmelding: id }}>
          {title}
        </PageLink>
      </h3>
      <p className="round-facts">
        <StatusChip status={status} />
        <span>{`${names.targetGroup(targetGroup)}, ${names.area(area)}`}</span>
      </p>
      <p>
        {sent === undefined
          ? `${texts('notification.deadline')}: ${dueOn === null ? texts('notification.noDeadline') : day(dueOn)}`
          : `${texts('notification.sentOn')}: ${day(sent)}`}
      </p>
    </li>
  );
}

/** Centrale udmeldinger — what the national board asks about target groups, and what the municipalities answer together. */
export function NotificationsPage(): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const names = useCodeNames();
  const query = useNotifications();
  const { data: session } = useSession();
  const lead = names && query.data ? notificationsLead(query.data.notifications, names).headline : '';
  return (
    <Page title={texts('notification.title')} lead={lead} context={null}>
      <p>{texts('notification.explained')}</p>
      <AnswerState query={query} height="card">
        {({ notifications }) =>
          notifications.length === 0 ? (
            <div className="empty-state">
              <p className="empty-what">{texts('notification.none')}</p>
              <p>{texts('notification.noneHelp')}</p>
            </div>
          ) : (
            names && (
              <Section title={texts('notification.list')}>
                <ul className="round-list">
                  {notifications.map((one) => (
                    <Card key={one.id} notification={one} names={names} />
                  ))}
                </ul>
              </Section>
            )
          )
        }
      </AnswerState>
      {holdsRole(session, ['secretariat']) && (
        <Suspense fallback={null}>
          <NewNotification />
        </Suspense>
      )}
    </Page>
  );
}

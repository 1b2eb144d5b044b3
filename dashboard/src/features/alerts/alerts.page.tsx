import type { ReactElement } from 'react';
import { alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import { useAlertMessages, useAlertSubscriptions } from '../../lib/queries/use-alerts.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import type { Role } from '../../lib/queries/use-session.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { MessageList } from './message-list.tsx';
import { MoreAlerts } from './more-alerts.tsx';
import { SubscriptionTable } from './subscription-table.tsx';
import { WatchForm } from './watch-form.tsx';

const roles: readonly Role[] = ['administrator', 'secretariat', 'approver', 'reporter', 'committee'];

/** Beskeder — what one has been told, what one is told of, and the form to watch a figure. */
export function AlertsPage(): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const { data: session } = useSession();
  const isIn = holdsRole(session, roles);
  const messages = useAlertMessages(isIn);
  const subscriptions = useAlertSubscriptions(isIn);
  const lead =
    messages.data && subscriptions.data
      ? `${texts('alerts.new', { n: messages.data.unread })} ${texts('alerts.watching', { n: subscriptions.data.subscriptions.length })}`
      : '';
  return (
    <WorkPage title={texts('alerts.title')} lead={lead} roles={roles}>
      {() => (
        <>
          <Section title={texts('alerts.messages')}>
            <AnswerState query={messages} height="card">
              {(list) => <MessageList list={list} />}
            </AnswerState>
          </Section>
          <AnswerState query={subscriptions} height="card">
            {(list) => (
              <>
                <Section title={texts('alerts.subscriptions')}>
                  <SubscriptionTable list={list} />
                  <MoreAlerts list={list} />
                </Section>
                <Section title={texts('alerts.watch')}>
                  <p>{texts('alerts.watch.lead')}</p>
                  <WatchForm mail={list.mail} />
                </Section>
              </>
            )}
          </AnswerState>
        </>
      )}
    </WorkPage>
  );
}

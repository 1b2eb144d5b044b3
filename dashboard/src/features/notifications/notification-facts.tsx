import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { sentOn } from './notification-lead.ts';

/** What a notification is about, when it is due, and what its figures are of. */
export function NotificationFacts({
  notification,
  names,
}: {
  readonly notification: Schema<'NotificationItem'>;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const { targetGroup, area, dueOn, agreement, edition } = notification;
  const sent = sentOn(notification);
  const day = (iso: string): string => formatDate(iso, names.language);
  return (
    <dl className="fact-list wide">
      <div>
        <dt>{texts('notification.group')}</dt>
        <dd>
          <PageLink to="/mangler" search={{ mg: targetGroup, o: area }}>
            {names.targetGroup(targetGroup)}
          </PageLink>
        </dd>
      </div>
      <div>
        <dt>{texts('notification.area')}</dt>
        <dd>{names.area(area)}</dd>
      </div>
      <div>
        <dt>{texts('notification.deadline')}</dt>
        <dd>{dueOn === null ? texts('notification.noDeadline') : day(dueOn)}</dd>
      </div>
      {sent !== undefined && (
        <div>
          <dt>{texts('notification.sentOn')}</dt>
          <dd>{day(sent)}</dd>
        </div>
      )}
      <div>
        <dt>{texts('notification.agreement')}</dt>
        <dd>
          {agreement ? (
            <PageLink to="/rammeaftale" search={{ aftale: agreement.id }}>
              {agreement.label}
            </PageLink>
          ) : (
            texts('notification.noAgreement')
          )}
        </dd>
      </div>
      <div>
        <dt>{texts('notification.figuresOf')}</dt>
        <dd>{texts('notification.edition', { edition: edition.label })}</dd>
      </div>
    </dl>
  );
}

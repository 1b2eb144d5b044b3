import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useNotification } from '../../lib/queries/use-notifications.ts';
import { today } from '../../lib/today.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { DocumentLinks } from './document-links.tsx';
import { FrozenAnswers } from './frozen-answers.tsx';
import { NotificationFacts } from './notification-facts.tsx';
import { notificationLead } from './notification-lead.ts';
import { SectionPart } from './section-part.tsx';
import { StatusChip } from './status-chip.tsx';

// Only the secretariat writes, and only drafts.
const AnswerEditor = lazy(() =>
  import('./answer-editor.tsx').then((file) => ({ default: file.AnswerEditor })),
);

interface ContentProps {
  readonly notification: Schema<'NotificationDetail'>;
  readonly names: CodeNames;
}

function ReadOnly({ notification, names }: ContentProps): ReactElement {
  const texts = useTextsOf(notificationTexts);
  return (
    <>
      {notification.sections.map((section) => (
        <SectionPart key={section.section} notification={notification} section={section} names={names}>
          {section.text === '' ? (
            <p className="hint">{texts('notification.noText')}</p>
          ) : (
            <p className="as-typed decision-text">{section.text}</p>
          )}
        </SectionPart>
      ))}
    </>
  );
}

function Content({ notification, names }: ContentProps): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const { id, status, synthetic, mayChange } = notification;
  return (
    <>
      <p>
        <StatusChip status={status} />
      </p>
      {synthetic && <p className="hint">{texts('notification.synthetic')}</p>}
      {status === 'sent' && <p className="hint">{texts('notification.fixed')}</p>}
      <NotificationFacts notification={notification} names={names} />
      <DocumentLinks notification={id} />
      {mayChange ? (
        <Suspense fallback={<Loading height="page" />}>
          <AnswerEditor notification={notification} names={names} />
        </Suspense>
      ) : (
        <ReadOnly notification={notification} names={names} />
      )}
      <FrozenAnswers notification={notification} />
    </>
  );
}

/** Central udmelding — the national board's questions about a target group, with figures and the secretariat's words. */
export function NotificationPage(): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const { udmelding = '' }: { udmelding?: string } = useParams({ strict: false });
  const names = useCodeNames();
  const query = useNotification(udmelding);
  const { data } = query;
  const lead = names && data ? notificationLead(data, names, today()).headline : '';
  return (
    <Page title={data?.title ?? texts('notification.title')} lead={lead} context={null}>
      <p>
        <PageLink to="/udmeldinger">{texts('notification.back')}</PageLink>
      </p>
      {codeOf(query.error) === 'not-found' ? (
        <p className="empty-state empty-what" role="alert">
          {texts('notification.unknown')}
        </p>
      ) : (
        <AnswerState query={query} height="page">
          {(notification) => names && <Content notification={notification} names={names} />}
        </AnswerState>
      )}
    </Page>
  );
}

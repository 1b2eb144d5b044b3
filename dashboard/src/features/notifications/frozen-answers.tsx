import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

// Its words about failures are those of the work screens.
const CheckAnswers = lazy(() =>
  import('./check-answers.tsx').then((file) => ({ default: file.CheckAnswers })),
);

function Since({ newer }: Pick<Schema<'NotificationDetail'>, 'newer'>): ReactElement {
  const texts = useTextsOf(notificationTexts);
  if (newer === null) return <p>{texts('notification.since.none')}</p>;
  const edition = newer.edition.label;
  const key = newer.figuresDiffer === null ? 'gone' : newer.figuresDiffer ? 'differs' : 'same';
  return <p>{texts(`notification.since.${key}`, { edition })}</p>;
}

/** What the figures are made from, whether there are newer ones, and how to ask for them again. */
export function FrozenAnswers({
  notification: { id, figures, newer, unanswered },
}: {
  readonly notification: Schema<'NotificationDetail'>;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  return (
    <Section title={texts('notification.since')}>
      <Since newer={newer} />
      {unanswered.length > 0 && <p>{texts('notification.unanswered', { tables: unanswered.join(', ') })}</p>}
      <details>
        <summary>{texts('notification.frozen')}</summary>
        <p>{texts('notification.frozenLead')}</p>
        <table className="data-table">
          <caption className="visually-hidden">{texts('notification.frozen')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts('notification.request')}</th>
              <th scope="col">{texts('notification.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ source, request, sha256 }) => (
              <tr key={source}>
                <th scope="row">
                  <code>{request}</code>
                </th>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Suspense fallback={null}>
          <CheckAnswers notification={id} />
        </Suspense>
      </details>
    </Section>
  );
}

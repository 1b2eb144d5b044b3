import type { ReactElement } from 'react';
import { alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { MessageCard } from './message-card.tsx';

/** Messages — newest first, all of them marked as read at once where some are new. */
export function MessageList({ list }: { readonly list: Schema<'AlertMessageList'> }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'POST', path: '/alerts/messages/read', body: {} }),
    stale: [['alerts']],
  });
  if (list.messages.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('alerts.messages.none')}</p>
        <p>{texts('alerts.messages.noneHelp')}</p>
      </div>
    );
  return (
    <>
      {list.unread > 0 && (
        <div className="actions">
          <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
            {texts('alerts.messages.readAll')}
          </button>
        </div>
      )}
      <ProblemNotice error={error} />
      <ul className="round-list">
        {list.messages.map((message) => (
          <MessageCard key={message.id} message={message} />
        ))}
      </ul>
    </>
  );
}

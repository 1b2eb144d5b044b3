import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { notificationEditTexts } from '@tilbudsvifte/locale/screens/notifications';
import { ConfirmButton } from '../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import type { Change } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** What can be done with a draft as a whole: newer figures, sending, deleting. */
export function DraftSteps({
  notification: { id, version, title, lacks, newer },
  unsaved,
}: {
  readonly notification: Schema<'NotificationDetail'>;
  readonly unsaved: boolean;
}): ReactElement {
  const edit = useTextsOf(notificationEditTexts);
  const navigate = useNavigate();
  const path = `/notifications/${id}`;
  const step = useChange({
    make: (change: Change) => send<unknown>(change),
    stale: [['notifications']],
    onDone: (_, { method }) => {
      if (method === 'DELETE') void navigate({ to: '/udmeldinger' as never });
    },
  });
  return (
    <>
      <ProblemNotice error={step.error} />
      {unsaved && <p className="hint">{edit('notificationEdit.sendFirstSave')}</p>}
      <div className="actions">
        <ConfirmButton
          primary
          label={edit('notificationEdit.send')}
          title={edit('notificationEdit.send')}
          confirm={edit('notificationEdit.send')}
          disabled={unsaved || lacks.length > 0 || step.isPending}
          onConfirm={() => step.run({ method: 'POST', path: `${path}/steps`, body: { to: 'sent' }, version })}
        >
          <p>{edit('notificationEdit.sendAsk')}</p>
        </ConfirmButton>
        {newer !== null && (
          <button
            type="button"
            className="button"
            disabled={unsaved || step.isPending}
            onClick={() => step.run({ method: 'POST', path: `${path}/figures`, body: {}, version })}
          >
            {edit('notificationEdit.take')}
          </button>
        )}
        <ConfirmButton
          label={edit('notificationEdit.delete')}
          title={edit('notificationEdit.delete')}
          confirm={edit('notificationEdit.deleteNow')}
          disabled={step.isPending}
          onConfirm={() => step.run({ method: 'DELETE', path, version })}
        >
          <p>{edit('notificationEdit.deleteAsk', { title })}</p>
        </ConfirmButton>
      </div>
    </>
  );
}

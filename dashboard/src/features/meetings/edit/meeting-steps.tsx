import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

type Meeting = Schema<'MeetingDetail'>;

function Delete({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const items = useTextsOf(itemTexts);
  const navigate = useNavigate();
  const { id, title, version } = meeting;
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/meetings/${id}`, version }),
    onDone: () => void navigate({ to: '/moeder' as never }),
  });
  return (
    <>
      <ProblemNotice error={error} />
      <ConfirmButton
        label={texts('meetingEdit.delete')}
        title={texts('meetingEdit.delete')}
        confirm={items('item.removeNow')}
        onConfirm={() => run(undefined)}
        disabled={isPending}
      >
        <p>{texts('meetingEdit.deleteAsk', { title })}</p>
      </ConfirmButton>
    </>
  );
}

/** Who can see a meeting, and the steps that change it. */
export function MeetingSteps({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const { id, version, status, steps, mayChange } = meeting;
  const { run, isPending, error } = useChange({
    make: (to: Meeting['status']) =>
      send({ method: 'POST', path: `/meetings/${id}/steps`, body: { to }, version }),
  });
  return (
    <>
      <p role="status">{texts(status === 'draft' ? 'meetingEdit.isDraft' : 'meetingEdit.isPublished')}</p>
      <ProblemNotice error={error} />
      <div className="actions">
        {steps.map((to) => (
          <ConfirmButton
            key={to}
            label={texts(`meetingEdit.to.${to}`)}
            title={texts(`meetingEdit.to.${to}`)}
            confirm={texts(`meetingEdit.to.${to}`)}
            onConfirm={() => run(to)}
            disabled={isPending}
          >
            <p>{texts(`meetingEdit.ask.${to}`)}</p>
          </ConfirmButton>
        ))}
        {status === 'draft' && mayChange && <Delete meeting={meeting} />}
      </div>
    </>
  );
}

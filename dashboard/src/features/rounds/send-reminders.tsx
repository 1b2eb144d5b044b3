import { useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmButton } from '../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { send } from '../../lib/send.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type Sent = Schema<'RemindersSent'>;

/** Reminders to mail. */
export interface SendRemindersProps {
  readonly round: Schema<'RoundItem'>;
  readonly reminders: readonly Schema<'ReminderItem'>[];
}

function Outcome({ sent: { sent, failed, reminders } }: { readonly sent: Sent }): ReactElement {
  const texts = useWorkTexts();
  const nameOf = useMunicipalityName();
  return (
    <>
      <p>{texts('round.sent', { sent, failed })}</p>
      <ul>
        {reminders.map(({ municipality, reason, said = '' }) =>
          reason === undefined ? null : (
            <li key={municipality}>
              {texts(`round.notMailed.${reason}`, { municipality: nameOf(municipality), said })}
            </li>
          ),
        )}
      </ul>
    </>
  );
}

/** Mails everybody who is missing something, once that was confirmed; a second click sends nothing twice. */
export function SendReminders({ round, reminders }: SendRemindersProps): ReactElement {
  const texts = useWorkTexts();
  const [key, setKey] = useState(freshKey);
  const [sent, setSent] = useState<Sent>();
  const { run, isPending, error } = useChange({
    make: () => send<Sent>({ method: 'POST', path: `/rounds/${round.id}/reminders`, key }),
    onDone: (answer) => {
      setSent(answer);
      setKey(freshKey());
    },
  });
  const reachable = reminders.filter((item) => item.reachable > 0).length;
  return (
    <>
      <ConfirmButton
        label={isPending ? texts('work.sending') : texts('round.send')}
        title={texts('round.send')}
        confirm={texts('round.sendNow')}
        disabled={isPending || reachable === 0}
        onConfirm={() => run(undefined)}
      >
        <p>{texts('round.sendAsk', { reachable, unreachable: reminders.length - reachable })}</p>
      </ConfirmButton>
      <div role="status">{sent && <Outcome sent={sent} />}</div>
      <ProblemNotice error={error} />
    </>
  );
}

import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { CopyButton } from '../../components/copy-button/copy-button.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { reminderText } from './reminder-text.ts';
import { RemindersTable } from './reminders-table.tsx';
import { SendReminders } from './send-reminders.tsx';
import { useReminders } from './use-reminders.ts';

type Round = Schema<'RoundItem'>;

interface ListProps {
  readonly round: Round;
  readonly list: Schema<'ReminderList'>;
}

function Reminders({ round, list: { reminders, canSend } }: ListProps): ReactElement {
  const texts = useWorkTexts();
  const nameOf = useMunicipalityName();
  if (reminders.length === 0) return <p>{texts('round.remindersNone')}</p>;
  const all = reminders.map((item) => {
    const { subject, text } = reminderText(round, item);
    const to = [nameOf(item.municipality), ...item.reporters].join(', ');
    return `${to}\n${subject}\n${text}`;
  });
  return (
    <>
      <p>
        {texts('round.remindersLead', { n: reminders.length })} {!canSend && texts('round.cannotSend')}
      </p>
      <div className="actions">
        {canSend && <SendReminders round={round} reminders={reminders} />}
        <CopyButton text={all.join('\n\n')} label={texts('round.copyAll')} />
      </div>
      <RemindersTable round={round} reminders={reminders} />
    </>
  );
}

/** Reminders — who is missing what and whom to write to; sent from here where there is a mail server. */
export function RemindersSection({ round }: { readonly round: Round }): ReactElement {
  return (
    <AnswerState query={useReminders(round.id)} height="card">
      {(list) => <Reminders round={round} list={list} />}
    </AnswerState>
  );
}

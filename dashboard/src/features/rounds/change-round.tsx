import { useState } from 'react';
import type { ReactElement } from 'react';
import { ConflictNotice } from '../../components/conflict-notice/conflict-notice.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { copenhagenTime } from '../../lib/copenhagen-time.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useEdit } from '../../lib/use-edit.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { roundDifferences } from './round-differences.ts';
import { LabelInput, NoteInput, PeriodInputs } from './round-fields-inputs.tsx';
import { fieldId, roundErrors } from './round-fields.ts';
import type { RoundFields } from './round-fields.ts';

const form = 'ret-runde';
type Round = Schema<'RoundItem'>;

function fieldsOf({ label, opensAt, deadlineAt, note }: Round): RoundFields {
  return { label, opensAt: copenhagenTime(opensAt), deadlineAt: copenhagenTime(deadlineAt), note };
}

interface Saving {
  readonly body: Partial<RoundFields>;
  readonly version: number;
}

function useRoundChange(round: Round) {
  const texts = useWorkTexts();
  const edit = useEdit(fieldsOf(round), round.version);
  const [outcome, setOutcome] = useState<'saved' | 'nothingChanged'>();
  const saving = useChange({
    make: ({ body, version }: Saving) =>
      send<Round>({ method: 'PATCH', path: `/rounds/${round.id}`, body, version }),
    onDone: () => {
      edit.reset();
      setOutcome('saved');
    },
  });
  useLeaveWarning(edit.dirty, texts('work.leave'));
  const code = codeOf(saving.error);
  const errors = [
    ...(edit.dirty ? roundErrors(form, edit.draft, texts) : []),
    ...(code === 'name-taken'
      ? [{ id: fieldId(form, 'label'), text: texts('rounds.error.labelTaken') }]
      : []),
  ];
  const save = (version: number): void => {
    setOutcome(edit.dirty ? undefined : 'nothingChanged');
    if (edit.dirty && errors.length === 0) saving.run({ body: edit.changes, version });
  };
  const change = (part: Partial<RoundFields>): void => {
    edit.change(part);
    setOutcome(undefined);
    if (code === 'name-taken') saving.reset();
  };
  const giveUp = (): void => {
    edit.reset();
    saving.reset();
  };
  return { edit, saving, code, errors, outcome, save, change, giveUp };
}

/** Changes of a round: name, deadlines and message; what somebody else has changed meanwhile is shown, not overwritten. */
export function ChangeRound({ round }: { readonly round: Round }): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const { edit, saving, code, errors, outcome, save, change, giveUp } = useRoundChange(round);
  const [tried, setTried] = useState(false);
  const inputs = { form, fields: edit.draft, errors: tried ? errors : [], onChange: change };
  const conflict = code === 'changed-since';
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        save(edit.version);
      }}
    >
      <ErrorSummary errors={inputs.errors} />
      {conflict ? (
        <ConflictNotice
          lead={texts('round.changedSince')}
          differences={roundDifferences(fieldsOf(round), edit.changes, { texts, language })}
          onKeepMine={() => save(round.version)}
          onTakeTheirs={giveUp}
        />
      ) : (
        code !== 'name-taken' && <ProblemNotice error={saving.error} />
      )}
      <LabelInput {...inputs} />
      <PeriodInputs {...inputs} />
      <NoteInput {...inputs} />
      <div className="actions">
        <button type="submit" className="button" disabled={saving.isPending || conflict}>
          {saving.isPending ? texts('work.sending') : texts('round.save')}
        </button>
        <span role="status">{outcome && texts(`round.${outcome}`)}</span>
      </div>
    </form>
  );
}

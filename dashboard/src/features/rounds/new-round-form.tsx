import { useState } from 'react';
import type { ReactElement } from 'react';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { NewRoundInputs } from './new-round-inputs.tsx';
import { fieldId, newRoundErrors } from './round-fields.ts';
import type { NewRoundFields } from './round-fields.ts';

const form = 'ny-runde';
const empty: NewRoundFields = {
  label: '',
  period: '',
  kinds: [],
  area: '',
  opensAt: '',
  deadlineAt: '',
  note: '',
};

type Round = Schema<'RoundItem'>;

function Opened({ round }: { readonly round: Round }): ReactElement {
  const texts = useWorkTexts();
  return (
    <p className="done-notice" role="status">
      {texts('rounds.openedNow', { label: round.label })}{' '}
      <PageLink to="/runder/$runde" params={{ runde: round.id }}>
        {texts('rounds.seeRound')}
      </PageLink>
    </p>
  );
}

/** New round — everything a round needs; refused at its fields, kept when it could not be sent. */
export function NewRoundForm(): ReactElement {
  const texts = useWorkTexts();
  const [fields, setFields] = useState(empty);
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState<Round>();
  const { run, isPending, error, reset } = useChange({
    make: (body: NewRoundFields) => send<Round>({ method: 'POST', path: '/rounds', body }),
    onDone: (round) => {
      setOpened(round);
      setFields(empty);
      setTried(false);
    },
  });
  useLeaveWarning(fields !== empty, texts('work.leave'));
  const taken = codeOf(error) === 'name-taken';
  const errors = [
    ...(tried ? newRoundErrors(form, fields, texts) : []),
    ...(taken ? [{ id: fieldId(form, 'label'), text: texts('rounds.error.labelTaken') }] : []),
  ];
  const change = (part: Partial<NewRoundFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    setOpened(undefined);
    if (error) reset();
  };
  const submit = (): void => {
    setTried(true);
    if (newRoundErrors(form, fields, texts).length === 0) run({ ...fields, label: fields.label.trim() });
  };
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{texts('rounds.newLead')}</p>
      {opened && <Opened round={opened} />}
      <ErrorSummary errors={errors} />
      {!taken && <ProblemNotice error={error} />}
      <NewRoundInputs form={form} fields={fields} errors={errors} onChange={change} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={isPending}>
          {isPending ? texts('work.sending') : texts('rounds.open')}
        </button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { AnswerState } from '../empty-state/answer-state.tsx';
import { errorAt } from '../error-summary/error-at.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { PageLink } from '../page-link/page-link.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { useOpenDecisions } from './use-open-decisions.ts';
import type { OpenDecision } from './use-open-decisions.ts';

/** Figures to freeze. */
export interface EvidenceFormProps {
  /** Request by which they came, with their edition. */
  readonly request: string;
  /** Name of the edition. */
  readonly edition: string;
  readonly onClose: () => void;
}

const decisionField = 'bevis-beslutning';
const noteField = 'bevis-note';

interface Fields {
  readonly decision: string;
  readonly note: string;
}

function useEvidenceForm({ request }: EvidenceFormProps, decisions: readonly OpenDecision[]) {
  const texts = useTextsOf(evidenceTexts);
  const [fields, setFields] = useState<Fields>({ decision: '', note: '' });
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState<OpenDecision>();
  const [key] = useState(freshKey);
  const chosen = decisions.find(({ id }) => id === fields.decision);
  const adding = useChange({
    make: ({ decision, note }: { readonly decision: OpenDecision; readonly note: string }) =>
      send({
        method: 'POST',
        path: `/agreements/${decision.agreement.id}/decisions/${decision.id}/evidence`,
        body: { request, note },
        key,
      }),
    onDone: (_, { decision }) => setAdded(decision),
  });
  const found = [
    ...(chosen ? [] : [{ id: decisionField, text: texts('evidence.add.needsDecision') }]),
    ...(fields.note.trim() === '' ? [{ id: noteField, text: texts('evidence.add.needsNote') }] : []),
  ];
  const submit = (): void => {
    setTried(true);
    if (chosen && found.length === 0) adding.run({ decision: chosen, note: fields.note.trim() });
  };
  const change = (part: Partial<Fields>): void => setFields((now) => ({ ...now, ...part }));
  return { fields, change, submit, errors: tried ? found : [], adding, added };
}

type Form = ReturnType<typeof useEvidenceForm>;

function Inputs({
  fields,
  change,
  errors,
  decisions,
}: Pick<Form, 'fields' | 'change' | 'errors'> & {
  readonly decisions: readonly OpenDecision[];
}): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const options = decisions.map(({ id, title, agreement }) => ({
    value: id,
    label: texts('evidence.add.option', { agreement: agreement.label, title }),
  }));
  return (
    <>
      <SelectField
        id={decisionField}
        label={texts('evidence.add.decision')}
        value={fields.decision}
        options={[{ value: '', label: texts('evidence.add.choose') }, ...options]}
        error={errorAt(errors, decisionField)}
        onChange={(decision) => change({ decision })}
      />
      <TextField
        id={noteField}
        label={texts('evidence.add.note')}
        hint={texts('evidence.add.noteHint')}
        lines={3}
        maxLength={2000}
        value={fields.note}
        error={errorAt(errors, noteField)}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

function Added({
  decision,
  onClose,
}: {
  readonly decision: OpenDecision;
  readonly onClose: () => void;
}): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  return (
    <>
      <p className="done-notice" role="status">
        {texts('evidence.add.done')}
      </p>
      <div className="actions">
        <PageLink
          to="/rammeaftale/$beslutning"
          params={{ beslutning: decision.id }}
          search={{ aftale: decision.agreement.id }}
          className="button primary"
        >
          {texts('evidence.add.see')}
        </PageLink>
        <button type="button" className="button" onClick={onClose}>
          {texts('evidence.add.close')}
        </button>
      </div>
    </>
  );
}

function Asking({
  decisions,
  ...props
}: EvidenceFormProps & { readonly decisions: readonly OpenDecision[] }): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const work = useWorkTexts();
  const { fields, change, submit, errors, adding, added } = useEvidenceForm(props, decisions);
  if (added) return <Added decision={added} onClose={props.onClose} />;
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{texts('evidence.add.lead', { edition: props.edition })}</p>
      <ErrorSummary errors={errors} />
      <ProblemNotice error={adding.error} />
      <Inputs fields={fields} change={change} errors={errors} decisions={decisions} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={adding.isPending}>
          {adding.isPending ? work('work.sending') : texts('evidence.add.save')}
        </button>
        <button type="button" className="button" onClick={props.onClose}>
          {work('work.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Evidence form — the decision, and why the figures belong to it; says so where there is none to choose. */
export function EvidenceForm(props: EvidenceFormProps): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const query = useOpenDecisions();
  return (
    <AnswerState query={query} height="card">
      {(decisions) =>
        decisions.length > 0 ? (
          <Asking {...props} decisions={decisions} />
        ) : (
          <>
            <p>{texts('evidence.add.none')}</p>
            <button type="button" className="button" onClick={props.onClose}>
              {texts('evidence.add.close')}
            </button>
          </>
        )
      }
    </AnswerState>
  );
}

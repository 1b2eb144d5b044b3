import { useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmModal } from '../../components/confirm-dialog/confirm-modal.tsx';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { checkKey } from './check-words.ts';
import { Checklist } from './checklist.tsx';
import { labelId, noPublication, noteId, publicationErrors } from './publication-fields.ts';
import type { PublicationFields } from './publication-fields.ts';

/** The checklist that stands before publishing. */
export interface PublishFormProps {
  readonly checks: readonly Schema<'Check'>[];
  readonly onCheckAgain: () => void;
  readonly checking: boolean;
}

function usePublish(checks: readonly Schema<'Check'>[]) {
  const texts = useWorkTexts();
  const [fields, setFields] = useState(noPublication);
  const [tried, setTried] = useState(false);
  // The same edition sent twice is published once; another edition is another attempt.
  const [key, setKey] = useState(freshKey);
  const confirmed = checks.filter((check) => fields.read.includes(checkKey(check))).map(({ code }) => code);
  const body: Schema<'NewPublication'> = { label: fields.label, note: fields.note.trim(), confirmed };
  const sending = useChange({
    make: () => send<Schema<'PublicationItem'>>({ method: 'POST', path: '/publications', body, key }),
    onDone: () => {
      setFields(noPublication);
      setTried(false);
      setKey(freshKey());
    },
  });
  useLeaveWarning(fields !== noPublication, texts('work.leave'));
  const found = publicationErrors(fields, checks, { texts, language: useLanguage() });
  const taken = codeOf(sending.error) === 'name-taken';
  const labelTaken = taken ? [{ id: labelId, text: texts('publications.error.labelTaken') }] : [];
  const change = (part: Partial<PublicationFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    setKey(freshKey());
    if (sending.error) sending.reset();
  };
  /** Whether all is well and may be asked about. */
  const check = (): boolean => {
    setTried(true);
    return found.length === 0 && !taken;
  };
  return { fields, change, check, sending, taken, errors: [...(tried ? found : []), ...labelTaken] };
}

function Fields({
  fields,
  change,
  errors,
}: Pick<ReturnType<typeof usePublish>, 'fields' | 'change' | 'errors'>) {
  const texts = useWorkTexts();
  return (
    <>
      <TextField
        id={labelId}
        label={texts('publications.label')}
        hint={texts('publications.labelHint')}
        value={fields.label}
        error={errorAt(errors, labelId)}
        onChange={(label) => change({ label: label.trim() })}
      />
      <TextField
        id={noteId}
        label={texts('publications.releaseNote')}
        hint={texts('publications.releaseNoteHint')}
        lines={4}
        value={fields.note}
        error={errorAt(errors, noteId)}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

/** Publishing — checklist, name and release note, and a question that says that it cannot be undone. */
export function PublishForm({ checks, onCheckAgain, checking }: PublishFormProps): ReactElement {
  const texts = useWorkTexts();
  const { fields, change, check, sending, taken, errors } = usePublish(checks);
  const [asking, setAsking] = useState(false);
  const blocked = checks.some(({ severity }) => severity === 'error');
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (check()) setAsking(true);
      }}
    >
      <h3>{texts('publications.checklist')}</h3>
      <ErrorSummary errors={errors} />
      {!taken && <ProblemNotice error={sending.error} />}
      <Checklist checks={checks} read={fields.read} errors={errors} onRead={(read) => change({ read })} />
      <Fields fields={fields} change={change} errors={errors} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={blocked || sending.isPending}>
          {sending.isPending ? texts('work.sending') : texts('publications.publish')}
        </button>
        <button type="button" className="button" disabled={checking} onClick={onCheckAgain}>
          {texts('publications.checkAgain')}
        </button>
      </div>
      {asking && (
        <ConfirmModal
          title={texts('publications.publish')}
          confirm={texts('publications.publishNow', { label: fields.label })}
          onConfirm={() => sending.run(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>{texts('publications.publishAsk', { label: fields.label })}</p>
        </ConfirmModal>
      )}
    </form>
  );
}

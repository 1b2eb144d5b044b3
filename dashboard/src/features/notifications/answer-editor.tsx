import type { ReactElement } from 'react';
import { notificationEditTexts, notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { ConflictNotice } from '../../components/conflict-notice/conflict-notice.tsx';
import { Section } from '../../components/page/section.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { DraftSteps } from './draft-steps.tsx';
import { Lacks } from './lacks.tsx';
import { SectionPart } from './section-part.tsx';
import { useAgreementOptions } from './use-agreement-options.ts';
import { useAnswerEdit } from './use-answer-edit.ts';
import type { AnswerEdit, Answered } from './use-answer-edit.ts';

interface EditorProps {
  readonly notification: Schema<'NotificationDetail'>;
  readonly names: CodeNames;
}

function Facts({ editing }: { readonly editing: AnswerEdit }): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const edit = useTextsOf(notificationEditTexts);
  const agreements = useAgreementOptions();
  const { draft, change } = editing;
  const isNameless = draft.title.trim() === '';
  return (
    <Section title={edit('notificationEdit.facts')}>
      <TextField
        label={edit('notificationEdit.name')}
        value={draft.title}
        error={isNameless ? edit('notificationEdit.error.name') : undefined}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={texts('notification.deadline')}
        type="date"
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
      <SelectField
        label={texts('notification.agreement')}
        value={draft.agreement}
        options={agreements}
        onChange={(agreement) => change({ agreement })}
      />
      <Save editing={editing} />
    </Section>
  );
}

/** Saves everything that was typed, wherever it stands. */
function Save({ editing }: { readonly editing: AnswerEdit }): ReactElement {
  const edit = useTextsOf(notificationEditTexts);
  const work = useWorkTexts();
  const { dirty, draft, saving, isSaved, save } = editing;
  return (
    <div className="actions">
      <button
        type="button"
        className={dirty ? 'button primary' : 'button'}
        disabled={!dirty || saving.isPending || draft.title.trim() === ''}
        onClick={() => save()}
      >
        {saving.isPending ? work('work.sending') : edit('notificationEdit.save')}
      </button>
      <span role="status" className="hint">
        {dirty ? edit('notificationEdit.unsaved') : isSaved ? edit('notificationEdit.saved') : ''}
      </span>
    </div>
  );
}

function Trouble({ editing }: { readonly editing: AnswerEdit }): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const edit = useTextsOf(notificationEditTexts);
  const { current, draft, changes, saving, reset, save } = editing;
  if (codeOf(saving.error) !== 'changed-since') return <ProblemNotice error={saving.error} />;
  const labels: Readonly<Record<keyof Answered, string>> = {
    title: edit('notificationEdit.name'),
    dueOn: texts('notification.deadline'),
    agreement: texts('notification.agreement'),
    size: texts('notification.section.size'),
    services: texts('notification.section.services'),
    challenges: texts('notification.section.challenges'),
    coordination: texts('notification.section.coordination'),
  };
  const typed = Object.keys(changes) as (keyof Answered)[];
  return (
    <ConflictNotice
      lead={edit('notificationEdit.changedSince')}
      differences={typed.map((name) => ({ label: labels[name], theirs: current[name], mine: draft[name] }))}
      onKeepMine={() => save('newest')}
      onTakeTheirs={() => {
        reset();
        saving.reset();
      }}
    />
  );
}

/** The draft of an answer, with the fields that the secretariat writes in and what is missing before it can be sent. */
export function AnswerEditor({ notification, names }: EditorProps): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const edit = useTextsOf(notificationEditTexts);
  const editing = useAnswerEdit(notification);
  const { draft, change, dirty } = editing;
  return (
    <>
      <Lacks notification={notification} names={names} />
      <Trouble editing={editing} />
      <Facts editing={editing} />
      {notification.sections.map((section) => (
        <SectionPart key={section.section} notification={notification} section={section} names={names}>
          <TextField
            id={`tekst-${section.section}`}
            label={edit('notificationEdit.text', {
              section: texts(`notification.section.${section.section}`),
            })}
            lines={8}
            value={draft[section.section]}
            onChange={(text) => change({ [section.section]: text })}
          />
          <Save editing={editing} />
        </SectionPart>
      ))}
      <DraftSteps notification={notification} unsaved={dirty} />
    </>
  );
}

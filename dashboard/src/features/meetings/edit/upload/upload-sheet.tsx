import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import { ProblemNotice } from '../../../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../../../components/select-field/select-field.tsx';
import type { Schema } from '../../../../lib/api.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';
import { replaces, sheetColumns } from './sheet-kinds.ts';
import type { SheetKind } from './sheet-kinds.ts';
import { SheetIssues } from './sheet-issues.tsx';
import { useSheet } from './use-sheet.ts';

type Meeting = Schema<'MeetingDetail'>;

const kinds = ['programme', 'participants', 'proposals'] as const;

/** A kind of sheet, and the survey that it is about where it holds questions. */
interface Target {
  readonly value: string;
  readonly label: string;
  readonly kind: SheetKind;
  readonly survey?: string;
}

function useTargets({ surveys }: Meeting): readonly Target[] {
  const texts = useTextsOf(meetingEditTexts);
  const lists = kinds.map((kind) => ({ value: kind, label: texts(`meetingEdit.${kind}`), kind }));
  const drafts = surveys
    .filter(({ status }) => status === 'draft')
    .map(({ id, title }) => ({
      value: id,
      label: texts('meetingEdit.upload.questions', { survey: title }),
      kind: 'survey' as const,
      survey: id,
    }));
  return [...lists, ...drafts];
}

function FileField({
  onFile,
  disabled,
}: {
  readonly onFile: (file: File) => void;
  readonly disabled: boolean;
}): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const id = useId();
  return (
    <div className="drop-field">
      <label htmlFor={id}>{texts('meetingEdit.upload.file')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,.txt,text/csv"
        disabled={disabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </div>
  );
}

type Sending = ReturnType<typeof useSheet>;

function Outcome({ sheet, outcome, isPending, store, forget }: Sending): ReactElement | null {
  const texts = useTextsOf(meetingEditTexts);
  const name = sheet?.file.name ?? '';
  if (isPending) return <p role="status">{texts('meetingEdit.upload.checking', { name })}</p>;
  if (!outcome) return null;
  const { state, rows, issues } = outcome;
  const faults = issues.filter(({ severity }) => severity === 'error');
  if (state === 'refused')
    return (
      <>
        <p role="alert" className="problem-notice">
          {texts('meetingEdit.upload.refused', { n: faults.length, name })}
        </p>
        <SheetIssues issues={issues} />
      </>
    );
  if (state === 'stored') return <p role="status">{texts('meetingEdit.upload.stored', { n: rows })}</p>;
  return (
    <>
      <p role="status">{texts('meetingEdit.upload.checked', { n: rows, name })}</p>
      {issues.length > 0 && <SheetIssues issues={issues} />}
      {sheet && replaces(sheet.kind) && <p>{texts('meetingEdit.upload.replaces')}</p>}
      <div className="actions">
        <button type="button" className="button primary" onClick={store}>
          {texts('meetingEdit.upload.store')}
        </button>
        <button type="button" className="button" onClick={forget}>
          {texts('meetingEdit.upload.other')}
        </button>
      </div>
    </>
  );
}

/** Upload of a sheet — checked first, with every fault at its cell; stored whole once that is agreed to, or not at all. */
export function UploadSheet({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const targets = useTargets(meeting);
  const [chosen, setChosen] = useState('programme');
  const sending = useSheet();
  const target = targets.find(({ value }) => value === chosen) ?? targets[0];
  const take = (file: File): void => {
    if (target) sending.check({ meeting: meeting.id, kind: target.kind, survey: target.survey, file });
  };
  return (
    <div className="work-form">
      <p>{texts('meetingEdit.upload.lead')}</p>
      <SelectField
        label={texts('meetingEdit.upload.kind')}
        value={target?.value ?? ''}
        options={targets}
        onChange={(value) => {
          setChosen(value);
          sending.forget();
        }}
      />
      <p className="hint">
        {texts('meetingEdit.upload.columns', { columns: sheetColumns[target?.kind ?? 'programme'] })}
      </p>
      <FileField onFile={take} disabled={sending.isPending} />
      <ProblemNotice error={sending.error} />
      <Outcome {...sending} />
    </div>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useEdit } from '../../lib/use-edit.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { approvalChangeOf, approvalErrors, approvalFieldId, approvalFieldsOf } from './approval-fields.ts';
import type { ApprovalFields } from './approval-fields.ts';
import { approvalStates } from './approval-look.ts';
import type { Approval } from './approval-look.ts';

/** A party whose treatment the reader may record. */
export interface ApprovalFormProps {
  readonly agreement: string;
  readonly approval: Approval;
}

function useApproval({ agreement, approval }: ApprovalFormProps) {
  const texts = useTextsOf(agreementTexts);
  const work = useWorkTexts();
  const edit = useEdit(approvalFieldsOf(approval), approval.version);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const path = `/agreements/${agreement}/approvals/${encodeURIComponent(approval.party)}`;
  const saving = useChange({
    make: (fields: ApprovalFields) =>
      send({ method: 'PUT', path, body: approvalChangeOf(fields), version: approval.version }),
    onDone: () => {
      edit.reset();
      setTried(false);
      setSaved(true);
    },
  });
  useLeaveWarning(edit.dirty, work('work.leave'));
  const found = approvalErrors(edit.draft, {
    on: texts('agreement.record.needsDate'),
    remark: texts('agreement.record.needsRemark'),
    link: texts('agreement.record.badLink'),
  });
  const change = (part: Partial<ApprovalFields>): void => {
    edit.change(part);
    setSaved(false);
  };
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) saving.run(edit.draft);
  };
  return { fields: edit.draft, change, submit, errors: tried ? found : [], saving, saved };
}

type Form = ReturnType<typeof useApproval>;

function Inputs({ fields, change, errors }: Pick<Form, 'fields' | 'change' | 'errors'>): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const shared = (name: 'on' | 'remark' | 'link') => ({
    id: approvalFieldId(name),
    value: fields[name],
    error: errorAt(errors, approvalFieldId(name)),
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={texts('agreement.state')}
          value={fields.state}
          options={approvalStates.map((value) => ({ value, label: texts(`agreement.approval.${value}`) }))}
          onChange={(value) =>
            change({ state: approvalStates.find((one) => one === value) ?? 'not-treated' })
          }
        />
        {fields.state !== 'not-treated' && (
          <TextField
            label={texts('agreement.date')}
            hint={texts('agreement.record.dateHint')}
            type="date"
            {...shared('on')}
          />
        )}
      </div>
      <TextField label={texts('agreement.remark')} lines={2} {...shared('remark')} />
      <TextField
        label={texts('agreement.link')}
        hint={texts('agreement.record.linkHint')}
        type="url"
        {...shared('link')}
      />
    </>
  );
}

/** Treatment of one party — recorded by the secretariat for any, by an approver for the own municipality. */
export function ApprovalForm(props: ApprovalFormProps): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const work = useWorkTexts();
  const language = useLanguage();
  const { fields, change, submit, errors, saving, saved } = useApproval(props);
  const { approval } = props;
  const party = nameOf(approval, language);
  return (
    <form
      noValidate
      className="work-form"
      aria-label={texts('agreement.recordOf', { party })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <ProblemNotice error={saving.error} />
      <Inputs fields={fields} change={change} errors={errors} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={saving.isPending}>
          {saving.isPending ? work('work.sending') : texts('agreement.record.save')}
        </button>
        <span role="status">
          {saved &&
            texts('agreement.record.saved', {
              party,
              state: texts(`agreement.approval.${approval.state}`).toLowerCase(),
            })}
        </span>
      </div>
    </form>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { SelectOption } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { commentSubjects } from './comment-subjects.ts';

type Agreement = Schema<'AgreementDetail'>;
const field = 'hoeringssvar-tekst';

function useComment(agreement: Agreement) {
  const work = useWorkTexts();
  const [fields, setFields] = useState({ party: agreement.mayComment[0] ?? '', about: '', text: '' });
  const [key, setKey] = useState(freshKey);
  const [tried, setTried] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const sending = useChange({
    make: ({ party, about, text }: typeof fields) =>
      send({
        method: 'POST',
        path: `/agreements/${agreement.id}/comments`,
        body: { party, text: text.trim(), ...(about !== '' && { about }) },
        key,
      }),
    onDone: () => {
      setFields((now) => ({ ...now, text: '' }));
      setKey(freshKey());
      setTried(false);
      setIsSent(true);
    },
  });
  useLeaveWarning(fields.text !== '', work('work.leave'));
  const change = (part: Partial<typeof fields>): void => {
    setFields((now) => ({ ...now, ...part }));
    setIsSent(false);
  };
  const isEmpty = fields.text.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!isEmpty) sending.run(fields);
  };
  return { fields, change, submit, isMissing: tried && isEmpty, isSent, sending };
}

function usePartyOptions(agreement: Agreement): readonly SelectOption[] {
  const language = useLanguage();
  return agreement.mayComment.map((value) => {
    const party = agreement.approvals.find((each) => each.party === value);
    return { value, label: party ? nameOf(party, language) : value };
  });
}

/** Hearing comment — of one party, about the agreement or a part of it; kept until it is sent. */
export function CommentForm({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const work = useWorkTexts();
  const { fields, change, submit, isMissing, isSent, sending } = useComment(agreement);
  const parties = usePartyOptions(agreement);
  const error = texts('agreement.hearing.empty');
  const only = parties.length === 1 ? parties[0] : undefined;
  const subjects = commentSubjects(agreement).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {only && <h3>{texts('agreement.hearing.own', { party: only.label })}</h3>}
      <ErrorSummary errors={isMissing ? [{ id: field, text: error }] : []} />
      <ProblemNotice error={sending.error} />
      <div className="field-pair">
        {!only && (
          <SelectField
            label={texts('agreement.party')}
            value={fields.party}
            options={parties}
            onChange={(party) => change({ party })}
          />
        )}
        <SelectField
          label={texts('agreement.hearing.about')}
          value={fields.about}
          options={[{ value: '', label: texts('agreement.hearing.whole') }, ...subjects]}
          onChange={(about) => change({ about })}
        />
      </div>
      <TextField
        id={field}
        label={texts('agreement.hearing.text')}
        hint={texts('agreement.hearing.hint')}
        lines={5}
        maxLength={10_000}
        value={fields.text}
        error={isMissing ? error : undefined}
        onChange={(text) => change({ text })}
      />
      <div className="actions">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {sending.isPending ? work('work.sending') : texts('agreement.hearing.send')}
        </button>
        <span role="status">{isSent && texts('agreement.hearing.sent')}</span>
      </div>
    </form>
  );
}

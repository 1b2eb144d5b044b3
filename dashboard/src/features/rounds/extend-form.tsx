import { useState } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { momentText } from '@tilbudsvifte/locale/work';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { extensionErrors, extensionForm as form, noExtension } from './extension-fields.ts';
import type { ExtensionFields } from './extension-fields.ts';
import { fieldId } from './round-fields.ts';

/** A round whose deadline may be extended. */
export interface ExtendFormProps {
  readonly status: Schema<'RoundStatus'>;
}

function useExtension({ status }: ExtendFormProps) {
  const texts = useWorkTexts();
  const language = useLanguage();
  const nameOf = useMunicipalityName();
  const [fields, setFields] = useState(noExtension);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState('');
  const extension = useChange({
    make: (body: ExtensionFields) =>
      send({ method: 'POST', path: `/rounds/${status.round.id}/extensions`, body }),
    onDone: (_, { municipality }) => {
      setDone(municipality);
      setFields(noExtension);
      setTried(false);
    },
  });
  useLeaveWarning(fields !== noExtension, texts('work.leave'));
  const found = extensionErrors(fields, status.forms, { texts, language });
  const change = (part: Partial<ExtensionFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    setDone('');
    if (extension.error) extension.reset();
  };
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) extension.run(fields);
  };
  const deadline = status.forms.find(({ municipality }) => municipality === done)?.deadlineAt;
  const outcome =
    deadline === undefined
      ? undefined
      : texts('round.extended', {
          municipality: nameOf(done),
          deadline: momentText(deadline, new Date().toISOString(), language),
        });
  return { fields, change, submit, errors: tried ? found : [], outcome, extension };
}

/** A later deadline for one municipality, with the reason that the log keeps. */
export function ExtendForm({ status }: ExtendFormProps): ReactElement {
  const texts = useWorkTexts();
  const nameOf = useMunicipalityName();
  const { fields, change, submit, errors, outcome, extension } = useExtension({ status });
  const { isPending, error } = extension;
  const codes = [...new Set(status.forms.map(({ municipality }) => municipality))];
  const options = codes
    .map((code) => ({ value: code, label: nameOf(code) }))
    .sort((a, b) => compareDanish(a.label, b.label));
  const shared = (name: keyof ExtensionFields) => ({
    id: fieldId(form, name),
    value: fields[name],
    error: errorAt(errors, fieldId(form, name)),
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{texts('round.extendLead')}</p>
      <ErrorSummary errors={errors} />
      <ProblemNotice error={error} />
      <div className="field-pair">
        <SelectField
          label={texts('round.municipality')}
          options={[{ value: '', label: texts('round.chooseMunicipality') }, ...options]}
          {...shared('municipality')}
        />
        <TextField label={texts('round.newDeadline')} type="datetime-local" {...shared('deadlineAt')} />
      </div>
      <TextField label={texts('round.reason')} lines={2} {...shared('reason')} />
      <div className="actions">
        <button type="submit" className="button" disabled={isPending}>
          {isPending ? texts('work.sending') : texts('round.extendNow')}
        </button>
        <span role="status">{outcome}</span>
      </div>
    </form>
  );
}

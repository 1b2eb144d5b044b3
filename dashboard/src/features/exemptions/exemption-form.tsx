import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName, useWorkMunicipalities } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { exemptionFieldId as fieldId } from './exemption-fields.ts';
import type { ExemptionFields } from './exemption-fields.ts';
import { ruleKey, rules, ruleText } from '../../lib/exempt-rules.ts';
import { useExemptionForm } from './use-exemption-form.ts';

type Form = ReturnType<typeof useExemptionForm>;

/** Exemptions that count today. */
export interface ExemptionFormProps {
  readonly inForce: readonly Schema<'ExemptionItem'>[];
}

function Inputs({ fields, errors, change }: Pick<Form, 'fields' | 'errors' | 'change'>): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const { data: municipalities = [] } = useWorkMunicipalities();
  const shared = (name: keyof ExemptionFields) => ({
    id: fieldId(name),
    value: fields[name],
    error: errorAt(errors, fieldId(name)),
    onChange: (value: string) => change({ [name]: value }),
  });
  const places = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const choices = rules.map((rule) => ({ value: ruleKey(rule), label: ruleText(rule, texts, words) }));
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={words('exemptions.municipality')}
          options={[{ value: '', label: words('exemptions.chooseMunicipality') }, ...places]}
          {...shared('municipality')}
        />
        <SelectField
          label={words('exemptions.rule')}
          options={[{ value: '', label: words('exemptions.chooseRule') }, ...choices]}
          {...shared('rule')}
        />
      </div>
      <TextField
        label={words('exemptions.reason')}
        hint={words('exemptions.reasonHint')}
        lines={3}
        {...shared('reason')}
      />
      <div className="field-pair">
        <TextField label={words('exemptions.expiresOn')} type="date" {...shared('expiresOn')} />
      </div>
    </>
  );
}

function Outcome({ given }: Pick<Form, 'given'>): ReactElement | null {
  const words = useWorkTexts();
  const language = useLanguage();
  const nameOf = useMunicipalityName();
  if (!given) return null;
  const date = formatDate(given.expiresOn, language);
  return (
    <p className="done-notice" role="status">
      {words('exemptions.given', { municipality: nameOf(given.municipality), date })}
    </p>
  );
}

/** New exemption — municipality, figure, reason and last day; refused at its fields, kept when it could not be sent. */
export function ExemptionForm({ inForce }: ExemptionFormProps): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const nameOf = useMunicipalityName();
  const { fields, change, submit, errors, given, isPending, problem } = useExemptionForm();
  const { municipality, rule } = fields;
  const earlier = inForce.find((each) => each.municipality === municipality && ruleKey(each) === rule);
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{words('exemptions.newLead')}</p>
      <Outcome given={given} />
      <ErrorSummary errors={errors} />
      <ProblemNotice error={problem} />
      <Inputs fields={fields} errors={errors} change={change} />
      <p role="status">
        {earlier &&
          words('exemptions.replaces', {
            municipality: nameOf(municipality),
            date: formatDate(earlier.expiresOn, language),
          })}
      </p>
      <div className="actions">
        <button type="submit" className="button primary" disabled={isPending}>
          {isPending ? words('work.sending') : words('exemptions.give')}
        </button>
      </div>
    </form>
  );
}

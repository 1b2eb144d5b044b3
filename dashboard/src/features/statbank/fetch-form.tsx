import { useState } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { fetchErrors, fetchFieldId as fieldId, noFetch, orderOf, refusedFields } from './fetch-fields.ts';
import type { FetchFields } from './fetch-fields.ts';
import { projection, tableName } from './table-name.ts';
import { useBeginFetch } from './use-begin-fetch.ts';

interface InputsProps {
  readonly tables: readonly string[];
  readonly fields: FetchFields;
  readonly errors: readonly FieldError[];
  readonly onChange: (part: Partial<FetchFields>) => void;
}

function useShared({ fields, errors, onChange }: InputsProps) {
  return (name: keyof FetchFields) => ({
    id: fieldId(name),
    value: fields[name],
    error: errorAt(errors, fieldId(name)),
    onChange: (value: string) => onChange({ [name]: value }),
  });
}

function TableInputs(props: InputsProps): ReactElement {
  const words = useWorkTexts();
  const shared = useShared(props);
  const { tables, fields, onChange } = props;
  const options = tables.map((table) => ({ value: table, label: tableName(table, words) }));
  return (
    <>
      <SelectField
        label={words('statbank.table')}
        options={[{ value: '', label: words('statbank.chooseTable') }, ...options]}
        {...shared('table')}
      />
      {fields.table === projection && (
        <TextField
          label={words('statbank.name')}
          hint={words('statbank.nameHint')}
          {...shared('name')}
          // Typed in small letters it means the same.
          onChange={(name) => onChange({ name: name.trim().toUpperCase() })}
        />
      )}
    </>
  );
}

function Inputs(props: InputsProps): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const { data = [] } = useWorkGroupings();
  const shared = useShared(props);
  const areas = data
    .map((area) => ({ value: area.code, label: nameOf(area, language) }))
    .sort((a, b) => compareDanish(a.label, b.label));
  return (
    <>
      <TableInputs {...props} />
      <SelectField
        label={words('statbank.area')}
        options={[{ value: '', label: words('statbank.allMunicipalities') }, ...areas]}
        {...shared('area')}
      />
      <div className="field-pair">
        <TextField label={words('statbank.from')} inputMode="numeric" maxLength={4} {...shared('from')} />
        <TextField label={words('statbank.to')} inputMode="numeric" maxLength={4} {...shared('to')} />
      </div>
      <p className="hint">{words('statbank.yearsHint')}</p>
    </>
  );
}

/** Tables that can be fetched, and whether one may begin now. */
export interface FetchFormProps {
  readonly tables: readonly string[];
  readonly running: boolean;
}

/** New fetch — table, municipalities and years; refused at its fields, kept when it could not be begun. */
export function FetchForm({ tables, running }: FetchFormProps): ReactElement {
  const words = useWorkTexts();
  const [fields, setFields] = useState(noFetch);
  const [tried, setTried] = useState(false);
  const { run, isPending, error, reset } = useBeginFetch(() => {
    setFields(noFetch);
    setTried(false);
  });
  const found = fetchErrors(fields, words);
  const refused = refusedFields(error, fields, words);
  const errors = tried && found.length > 0 ? found : refused;
  const change = (part: Partial<FetchFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    if (error) reset();
  };
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) run(orderOf(fields));
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
      <p>{words('statbank.newLead')}</p>
      <ErrorSummary errors={errors} />
      {refused.length === 0 && <ProblemNotice error={error} />}
      <Inputs tables={tables} fields={fields} errors={errors} onChange={change} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={isPending || running}>
          {isPending ? words('statbank.asking') : words('statbank.fetch')}
        </button>
        {running && <span className="hint">{words('statbank.runningNow')}</span>}
      </div>
    </form>
  );
}

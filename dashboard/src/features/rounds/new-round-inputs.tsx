import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { errorAt } from '../../components/error-summary/error-at.ts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { nameOf } from '../../lib/name-of.ts';
import { useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { fieldId, roundKinds } from './round-fields.ts';
import type { NewRoundFields } from './round-fields.ts';
import { LabelInput, NoteInput, PeriodInputs } from './round-fields-inputs.tsx';

/** Fields of a new round as they are typed. */
export interface NewRoundInputsProps {
  readonly form: string;
  readonly fields: NewRoundFields;
  readonly errors: readonly FieldError[];
  readonly onChange: (part: Partial<NewRoundFields>) => void;
}

function KindInputs({ form, fields, errors, onChange }: NewRoundInputsProps): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const id = fieldId(form, 'kinds');
  const error = errorAt(errors, id);
  const toggle = (kind: (typeof roundKinds)[number]): void =>
    onChange({ kinds: roundKinds.filter((each) => fields.kinds.includes(each) !== (each === kind)) });
  return (
    <fieldset className="check-group" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{words('rounds.kinds')}</legend>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <div className="check-row">
        {roundKinds.map((kind, index) => (
          <label key={kind} className="checkbox">
            <input
              type="checkbox"
              {...(index === 0 && { id })}
              checked={fields.kinds.includes(kind)}
              onChange={() => toggle(kind)}
            />
            {texts(`kind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function AreaInput({ form, fields, errors, onChange }: NewRoundInputsProps): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const { data = [] } = useWorkGroupings();
  const areas = data
    .map((area) => ({ value: area.code, label: nameOf(area, language) }))
    .sort((a, b) => compareDanish(a.label, b.label));
  const id = fieldId(form, 'area');
  return (
    <SelectField
      id={id}
      label={words('rounds.area')}
      value={fields.area}
      options={[{ value: '', label: words('rounds.chooseArea') }, ...areas]}
      error={errorAt(errors, id)}
      onChange={(area) => onChange({ area })}
    />
  );
}

/** Fields of a new round, in the order in which one thinks of them. */
export function NewRoundInputs(props: NewRoundInputsProps): ReactElement {
  const { form, fields, errors, onChange } = props;
  const words = useWorkTexts();
  const id = fieldId(form, 'period');
  return (
    <>
      <LabelInput {...props} />
      <TextField
        id={id}
        label={words('rounds.period')}
        hint={words('rounds.periodHint')}
        value={fields.period}
        error={errorAt(errors, id)}
        // Typed in small letters it means the same.
        onChange={(period) => onChange({ period: period.trim().toUpperCase() })}
      />
      <KindInputs form={form} fields={fields} errors={errors} onChange={onChange} />
      <AreaInput form={form} fields={fields} errors={errors} onChange={onChange} />
      <PeriodInputs {...props} />
      <NoteInput {...props} />
    </>
  );
}

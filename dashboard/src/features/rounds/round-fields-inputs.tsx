import type { ReactElement } from 'react';
import { errorAt } from '../../components/error-summary/error-at.ts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { isLocalTime } from '../../lib/copenhagen-time.ts';
import { localTimeText } from '../../lib/local-time-text.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { fieldId } from './round-fields.ts';
import type { RoundFields } from './round-fields.ts';

/** Fields of a round as they are typed. */
export interface RoundInputProps {
  /** First part of the fields' identities. */
  readonly form: string;
  readonly fields: RoundFields;
  readonly errors: readonly FieldError[];
  readonly onChange: (part: Partial<RoundFields>) => void;
}

/** Name of a round. */
export function LabelInput({ form, fields, errors, onChange }: RoundInputProps): ReactElement {
  const texts = useWorkTexts();
  const id = fieldId(form, 'label');
  return (
    <TextField
      id={id}
      label={texts('rounds.label')}
      hint={texts('rounds.labelHint')}
      value={fields.label}
      error={errorAt(errors, id)}
      onChange={(label) => onChange({ label })}
    />
  );
}

/** From when to when, on the clock of Copenhagen. */
export function PeriodInputs({ form, fields, errors, onChange }: RoundInputProps): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  return (
    <div className="field-pair">
      {(['opensAt', 'deadlineAt'] as const).map((name) => (
        <TextField
          key={name}
          id={fieldId(form, name)}
          type="datetime-local"
          label={texts(`rounds.${name}`)}
          // Browsers write dates in their own ways; in words there is no doubt which day is meant.
          {...(isLocalTime(fields[name]) && { hint: localTimeText(fields[name], language) })}
          value={fields[name]}
          error={errorAt(errors, fieldId(form, name))}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}

/** Words to the reporters. */
export function NoteInput({ form, fields, errors, onChange }: RoundInputProps): ReactElement {
  const texts = useWorkTexts();
  const id = fieldId(form, 'note');
  return (
    <TextField
      id={id}
      label={texts('rounds.noteOptional')}
      lines={3}
      value={fields.note}
      error={errorAt(errors, id)}
      onChange={(note) => onChange({ note })}
    />
  );
}

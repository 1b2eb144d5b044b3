import type { ReactElement } from 'react';
import { errorAt } from '../../components/error-summary/error-at.ts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { RightRow } from './right-row.tsx';
import { blankRight, rightId, userFieldId } from './user-fields.ts';
import type { UserFields } from './user-fields.ts';

/** Fields of an account as they are typed. */
export interface UserInputsProps {
  /** First part of the fields' identities. */
  readonly form: string;
  readonly fields: UserFields;
  readonly errors: readonly FieldError[];
  /** The account has a mail address, which can be corrected but not removed. */
  readonly mailKept?: boolean;
  readonly onChange: (part: Partial<UserFields>) => void;
}

function RightInputs({ form, fields: { rights }, errors, onChange }: UserInputsProps): ReactElement {
  const texts = useWorkTexts();
  return (
    <div className="stack">
      {rights.length === 0 && <p>{texts('users.noRightsHint')}</p>}
      {rights.map((right, index) => (
        <RightRow
          // Rows have no identity of their own; each shows nothing but its values.
          key={index}
          id={rightId(form, index)}
          n={index + 1}
          right={right}
          error={errorAt(errors, rightId(form, index))}
          onChange={(next) => onChange({ rights: rights.map((each, at) => (at === index ? next : each)) })}
          onRemove={() => onChange({ rights: rights.filter((_, at) => at !== index) })}
        />
      ))}
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => onChange({ rights: [...rights, blankRight] })}
        >
          {texts('users.addRight')}
        </button>
      </div>
    </div>
  );
}

/** Name, mail and roles of an account. */
export function UserInputs(props: UserInputsProps): ReactElement {
  const { form, fields, errors, mailKept = false, onChange } = props;
  const texts = useWorkTexts();
  const [nameId, mailId] = [userFieldId(form, 'displayName'), userFieldId(form, 'email')];
  return (
    <>
      <TextField
        id={nameId}
        label={texts('users.displayName')}
        hint={texts('users.displayNameHint')}
        autoComplete="off"
        value={fields.displayName}
        error={errorAt(errors, nameId)}
        onChange={(displayName) => onChange({ displayName })}
      />
      <TextField
        id={mailId}
        type="email"
        label={texts('users.email')}
        hint={texts(mailKept ? 'users.emailKept' : 'users.emailHint')}
        autoComplete="off"
        value={fields.email}
        error={errorAt(errors, mailId)}
        onChange={(email) => onChange({ email: email.trim() })}
      />
      <RightInputs {...props} />
    </>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { newUserErrors, noUser, userFieldId } from './user-fields.ts';
import type { NewUserFields } from './user-fields.ts';
import { UserInputs } from './user-inputs.tsx';

const form = 'ny-konto';
type Added = Schema<'UserWithPassword'>;

function useNewUser(onAdded: (added: Added) => void) {
  const texts = useWorkTexts();
  const [fields, setFields] = useState(noUser);
  const [tried, setTried] = useState(false);
  const adding = useChange({
    make: ({ email, ...rest }: NewUserFields) =>
      send<Added>({ method: 'POST', path: '/users', body: { ...rest, ...(email !== '' && { email }) } }),
    onDone: (added) => {
      setFields(noUser);
      setTried(false);
      onAdded(added);
    },
  });
  useLeaveWarning(fields !== noUser, texts('work.leave'));
  const found = newUserErrors(form, fields, texts);
  const taken = codeOf(adding.error) === 'name-taken';
  const nameTaken = taken ? [{ id: userFieldId(form, 'name'), text: texts('users.error.nameTaken') }] : [];
  const change = (part: Partial<NewUserFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    if (adding.error) adding.reset();
  };
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) adding.run({ ...fields, displayName: fields.displayName.trim() });
  };
  return { fields, change, submit, adding, taken, errors: [...(tried ? found : []), ...nameTaken] };
}

/** New account — who it is for and what they may do; the password comes afterwards and is shown once. */
export function NewUserForm({ onAdded }: { readonly onAdded: (added: Added) => void }): ReactElement {
  const texts = useWorkTexts();
  const { fields, change, submit, adding, taken, errors } = useNewUser(onAdded);
  const id = userFieldId(form, 'name');
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {!taken && <ProblemNotice error={adding.error} />}
      <TextField
        id={id}
        label={texts('users.name')}
        hint={texts('users.nameHint')}
        autoComplete="off"
        value={fields.name}
        error={errorAt(errors, id)}
        onChange={(name) => change({ name: name.trim() })}
      />
      <UserInputs form={form} fields={fields} errors={errors} onChange={change} />
      <div className="actions">
        <button type="submit" className="button primary" disabled={adding.isPending}>
          {adding.isPending ? texts('work.sending') : texts('users.add')}
        </button>
      </div>
    </form>
  );
}

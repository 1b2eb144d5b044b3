import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '@tilbudsvifte/locale';
import { workProblemText } from '@tilbudsvifte/locale/work';
import type { WorkProblemCode } from '@tilbudsvifte/locale/work';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import type { TextFieldProps } from '../../components/text-field/text-field.tsx';
import { takeSession } from './use-sign-in.ts';

interface Fields {
  readonly current: string;
  readonly next: string;
}

function missing({ current, next }: Fields, texts: WorkTexts): FieldError[] {
  return [
    ...(current === '' ? [{ id: 'password-current', text: texts('signIn.passwordMissing') }] : []),
    ...(next === '' ? [{ id: 'password-next', text: texts('signIn.nextMissing') }] : []),
  ];
}

/** The field a refusal is about; none for those about the whole request. */
function refused(error: Error | null, texts: WorkTexts, language: Language): FieldError[] {
  if (!(error instanceof ApiProblem)) return [];
  if (error.code === 'sign-in-failed')
    return [{ id: 'password-current', text: texts('signIn.currentWrong') }];
  if (!error.code.startsWith('password-')) return [];
  return [{ id: 'password-next', text: workProblemText(error.code as WorkProblemCode, {}, language).detail }];
}

/** What a password form needs. */
export interface NewPasswordProps {
  /** Sign-in name, for password managers. */
  readonly name: string;
  /** The first replaces one that somebody else chose; later ones replace one's own. */
  readonly first: boolean;
  readonly onDone: (session: Session) => void;
}

/** New password — asks for the current one; every other session of the account ends. */
export function NewPassword({ name, first, onDone }: NewPasswordProps): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const client = useQueryClient();
  const [fields, setFields] = useState<Fields>({ current: '', next: '' });
  const [tried, setTried] = useState(false);
  const [visible, setVisible] = useState(false);
  const { run, isPending, error, reset } = useChange({
    make: (body: Fields) => send<Session>({ method: 'PUT', path: '/session/password', body }),
    stale: [],
    onDone: (session) => {
      takeSession(client, session);
      onDone(session);
    },
  });
  const ofServer = refused(error, texts, language);
  const errors = [...(tried ? missing(fields, texts) : []), ...ofServer];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing(fields, texts).length === 0) run(fields);
  };
  const field = (key: keyof Fields, id: string): object => ({
    id,
    value: fields[key],
    type: visible ? 'text' : 'password',
    error: errors.find((found) => found.id === id)?.text,
    onChange: (value: string) => {
      if (error) reset();
      setFields((now) => ({ ...now, [key]: value }));
    },
  });
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <h2>{texts(first ? 'signIn.newPassword' : 'signIn.changePassword')}</h2>
      <p>{texts(first ? 'signIn.newPasswordHelp' : 'signIn.changePasswordHelp')}</p>
      <ErrorSummary errors={errors} />
      <ProblemNotice error={ofServer.length > 0 ? null : error} />
      <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
      <TextField
        {...(field('current', 'password-current') as Omit<TextFieldProps, 'label'>)}
        label={texts('signIn.current')}
        autoComplete="current-password"
      />
      <TextField
        {...(field('next', 'password-next') as Omit<TextFieldProps, 'label'>)}
        label={texts('signIn.next')}
        autoComplete="new-password"
      />
      <label className="checkbox">
        <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.target.checked)} />
        {texts('signIn.show')}
      </label>
      <button type="submit" className="button primary" disabled={isPending}>
        {isPending ? texts('work.sending') : texts('signIn.savePassword')}
      </button>
    </form>
  );
}

import { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { TextFieldProps } from '../../components/text-field/text-field.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { signInErrors } from './sign-in-errors.ts';
import type { SignInFields } from './sign-in-errors.ts';
import { useSignIn } from './use-sign-in.ts';

/** Signing in with name and password. */
export interface SignInFormProps {
  /** Whether the demonstration accounts are offered. */
  readonly demonstration: boolean;
  readonly onDone: (session: Session) => void;
}

interface FormState {
  readonly fields: SignInFields;
  readonly set: (change: Partial<SignInFields>) => void;
  readonly asksCode: boolean;
  readonly errors: readonly FieldError[];
  /** Why the last try failed; that a code is needed is no failure. */
  readonly problem: Error | null;
  readonly isPending: boolean;
  readonly submit: () => void;
  /** Begins anew with an account of the demonstration. */
  readonly fillIn: (name: string) => void;
}

const empty: SignInFields = { name: '', password: '', code: '' };

function useSignInForm(onDone: (session: Session) => void): FormState {
  const texts = useWorkTexts();
  const [fields, setFields] = useState(empty);
  const [asksCode, setAsksCode] = useState(false);
  const [tried, setTried] = useState(false);
  const { run, isPending, error, reset } = useSignIn(onDone);
  const needsCode = error instanceof ApiProblem && error.code === 'second-factor-needed';
  if (needsCode && !asksCode) setAsksCode(true);
  const submit = (): void => {
    const wrong = signInErrors(fields, asksCode, texts).length > 0;
    // The code's field appears with the answer; until then nothing is wrong with it.
    setTried(wrong || asksCode);
    const { code, ...known } = fields;
    if (!wrong) run(asksCode ? { ...known, code } : known);
  };
  const fillIn = (name: string): void => {
    reset();
    setTried(false);
    setAsksCode(false);
    setFields({ name, password: 'demo', code: '' });
  };
  const set = (change: Partial<SignInFields>): void => setFields((now) => ({ ...now, ...change }));
  const errors = tried ? signInErrors(fields, asksCode, texts) : [];
  return { fields, set, asksCode, errors, problem: needsCode ? null : error, isPending, submit, fillIn };
}

function Fields({ fields, set, asksCode, errors }: FormState): ReactElement {
  const texts = useWorkTexts();
  const about = (key: keyof SignInFields): Pick<TextFieldProps, 'id' | 'value' | 'onChange' | 'error'> => ({
    id: `sign-in-${key}`,
    value: fields[key],
    onChange: (value) => set({ [key]: value }),
    error: errors.find(({ id }) => id === `sign-in-${key}`)?.text,
  });
  return (
    <>
      <TextField {...about('name')} label={texts('signIn.name')} autoComplete="username" maxLength={100} />
      <TextField
        {...about('password')}
        label={texts('signIn.password')}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      {asksCode && (
        <TextField
          {...about('code')}
          label={texts('signIn.code')}
          hint={texts('signIn.codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={7}
          focusOnAppearing
        />
      )}
    </>
  );
}

/** Sign-in form — name and password, then the code of an authenticator app where the account has one. */
export function SignInForm({ demonstration, onDone }: SignInFormProps): ReactElement {
  const texts = useWorkTexts();
  const form = useSignInForm(onDone);
  const button = useRef<HTMLButtonElement>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    form.submit();
  };
  const fillIn = (name: string): void => {
    form.fillIn(name);
    button.current?.focus();
  };
  return (
    <>
      <form className="sign-in-form" onSubmit={send} noValidate>
        <ErrorSummary errors={form.errors} />
        <ProblemNotice error={form.problem} />
        <Fields {...form} />
        <button ref={button} type="submit" className="button primary" disabled={form.isPending}>
          {form.isPending ? texts('work.sending') : texts('signIn.submit')}
        </button>
      </form>
      {demonstration && <DemonstrationAccounts onChoose={fillIn} />}
    </>
  );
}

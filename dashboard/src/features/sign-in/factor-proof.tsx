import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { TextFieldProps } from '../../components/text-field/text-field.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { codePattern } from './sign-in-errors.ts';
import { takeSession } from './use-sign-in.ts';

interface Proof {
  readonly current: string;
  readonly code: string;
}

function missing({ current, code }: Proof, texts: WorkTexts): FieldError[] {
  return [
    ...(current === '' ? [{ id: 'factor-current', text: texts('signIn.passwordMissing') }] : []),
    ...(codePattern.test(code) ? [] : [{ id: 'factor-code', text: texts('signIn.codeWrong') }]),
  ];
}

/** The field that a refusal is about; none for those about the whole request. */
function refused(error: Error | null, texts: WorkTexts): FieldError[] {
  if (!(error instanceof ApiProblem) || error.code !== 'sign-in-failed') return [];
  if (error.errors.some(({ field }) => field === 'current'))
    return [{ id: 'factor-current', text: texts('signIn.passwordWrong') }];
  return [{ id: 'factor-code', text: texts('signIn.codeRefused') }];
}

/** Whose second factor, and where to go on. */
export interface FactorProofProps {
  /** Sign-in name, for password managers. */
  readonly name: string;
  readonly onDone: (session: Session) => void;
}

/** Proof — the code that shows that the app has the secret, and the password that shows who asks. */
export function FactorProof({ name, onDone }: FactorProofProps): ReactElement {
  const texts = useWorkTexts();
  const client = useQueryClient();
  const [proof, setProof] = useState<Proof>({ current: '', code: '' });
  const [tried, setTried] = useState(false);
  const { run, isPending, error, reset } = useChange({
    make: (body: Proof) => send<Session>({ method: 'PUT', path: '/session/second-factor', body }),
    stale: [],
    onDone: (session) => {
      takeSession(client, session);
      onDone(session);
    },
  });
  const ofServer = refused(error, texts);
  const errors = [...(tried ? missing(proof, texts) : []), ...ofServer];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing(proof, texts).length === 0) run(proof);
  };
  const about = (key: keyof Proof): Pick<TextFieldProps, 'id' | 'value' | 'error' | 'onChange'> => ({
    id: `factor-${key}`,
    value: proof[key],
    error: errors.find(({ id }) => id === `factor-${key}`)?.text,
    onChange: (value) => {
      if (error) reset();
      setProof((now) => ({ ...now, [key]: value }));
    },
  });
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <ProblemNotice error={ofServer.length > 0 ? null : error} />
      <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
      <TextField
        {...about('code')}
        label={texts('signIn.code')}
        hint={texts('signIn.codeHint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
      />
      <TextField
        {...about('current')}
        label={texts('signIn.password')}
        hint={texts('signIn.passwordAgain')}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <button type="submit" className="button primary" disabled={isPending}>
        {isPending ? texts('work.sending') : texts('signIn.confirmCode')}
      </button>
    </form>
  );
}

import { lazy, Suspense, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorBoundary } from '../../components/error-boundary/error-boundary.tsx';
import { LoadError } from '../../components/empty-state/load-error.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { codePattern } from './sign-in-errors.ts';
import { takeSession } from './use-sign-in.ts';

const QrCode = lazy(() =>
  import('../../components/qr-code/qr-code.tsx').then((file) => ({ default: file.QrCode })),
);

/** The secret in groups of four, as it is easiest to type. */
const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

function Secret({ secret, address }: Schema<'SecondFactorSecret'>): ReactElement {
  const texts = useWorkTexts();
  // Without the picture the text still does.
  return (
    <>
      <ErrorBoundary fallback={null} resetKey={address}>
        <Suspense fallback={<Loading height="card" />}>
          <QrCode text={address} alt={texts('signIn.qrAlt')} />
        </Suspense>
      </ErrorBoundary>
      <p>
        {texts('signIn.secret')}: <code className="secret">{inGroups(secret)}</code>
      </p>
    </>
  );
}

interface CodeFormProps {
  readonly onDone: (session: Session) => void;
}

function CodeForm({ onDone }: CodeFormProps): ReactElement {
  const texts = useWorkTexts();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { run, isPending, error, reset } = useChange({
    make: (body: { code: string }) => send<Session>({ method: 'PUT', path: '/session/second-factor', body }),
    stale: [],
    onDone: (session) => {
      takeSession(client, session);
      onDone(session);
    },
  });
  const refused = error instanceof ApiProblem && error.code === 'sign-in-failed';
  const wrong =
    tried && !codePattern.test(code) ? 'signIn.codeWrong' : refused ? 'signIn.codeRefused' : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (codePattern.test(code)) run({ code });
  };
  const type = (value: string): void => {
    if (error) reset();
    setCode(value);
  };
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <ProblemNotice error={refused ? null : error} />
      <TextField
        label={texts('signIn.code')}
        hint={texts('signIn.codeHint')}
        value={code}
        onChange={type}
        error={wrong && texts(wrong)}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
      />
      <button type="submit" className="button primary" disabled={isPending}>
        {isPending ? texts('work.sending') : texts('signIn.confirmCode')}
      </button>
    </form>
  );
}

/** Second factor — a new secret as picture and text, and the code that shows that the app has it. */
export function SecondFactor({ onDone }: CodeFormProps): ReactElement {
  const texts = useWorkTexts();
  // Each request makes a new secret and the one before void: asked once, while this is shown.
  const { data, error, refetch } = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => send<Schema<'SecondFactorSecret'>>({ method: 'POST', path: '/session/second-factor' }),
    gcTime: 0,
    retry: false,
  });
  return (
    <div className="sign-in">
      <h2>{texts('signIn.secondFactor')}</h2>
      <p>{texts('signIn.secondFactorHelp')}</p>
      {data && <Secret {...data} />}
      {!data && error && <LoadError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading height="card" />}
      {data && <CodeForm onDone={onDone} />}
    </div>
  );
}

import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ErrorBoundary } from '../../components/error-boundary/error-boundary.tsx';
import { LoadError } from '../../components/empty-state/load-error.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import type { Schema } from '../../lib/api.ts';
import { send } from '../../lib/send.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { FactorProof } from './factor-proof.tsx';
import type { FactorProofProps } from './factor-proof.tsx';

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

/** Second factor — a new secret as picture and text, the code that shows that the app has it, and the
 * password again: an open browser is not enough to tie an account to a telephone. */
export function SecondFactor({ name, onDone }: FactorProofProps): ReactElement {
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
      {data && <FactorProof name={name} onDone={onDone} />}
    </div>
  );
}

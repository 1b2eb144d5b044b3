import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRouter } from '@tanstack/react-router';
import { LoadError } from '../../components/empty-state/load-error.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import { Page } from '../../components/page/page.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useSession } from '../../lib/queries/use-session.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { keepGlobal } from '../../lib/url-state.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { homeOf } from './home-of.ts';
import { NewPassword } from './new-password.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SignInForm } from './sign-in-form.tsx';

function ProviderLink({ returnTo }: { readonly returnTo: string }): ReactElement {
  const texts = useWorkTexts();
  return (
    <>
      <a className="button primary" href={`/api/session/provider?returnTo=${encodeURIComponent(returnTo)}`}>
        {texts('signIn.provider')}
      </a>
      <p className="hint">{texts('signIn.or')}</p>
    </>
  );
}

interface StepProps {
  readonly session: Session;
  readonly onDone: (session: Session) => void;
}

/** What is to be done now: sign in, take a pending step, or nothing more. */
function Step({ session, onDone }: StepProps): ReactElement {
  const [{ til = '/', fejl }] = useSearchState();
  const { user, pending, provider, demonstration } = session;
  if (user && pending.includes('password')) return <NewPassword name={user.name} first onDone={onDone} />;
  if (user && pending.includes('second-factor')) return <SecondFactor name={user.name} onDone={onDone} />;
  if (user) return <AlreadySignedIn name={user.displayName} onGoOn={() => onDone(session)} />;
  return (
    <div className="sign-in">
      <ProblemNotice error={fejl ? refusals[fejl] : null} />
      {provider && <ProviderLink returnTo={til} />}
      <SignInForm demonstration={demonstration} onDone={onDone} />
    </div>
  );
}

/** Why the identity provider's sign-in led back here. */
const refusals = {
  'provider-refused': new ApiProblem(401, 'provider-refused', ''),
  'last-administrator': new ApiProblem(409, 'last-administrator', ''),
};

/** `/log-ind` — sign in, take the steps that may be pending, and go on to where one came from. */
export function SignInPage(): ReactElement {
  const texts = useWorkTexts();
  const router = useRouter();
  const [search] = useSearchState();
  const { data: session, error, refetch } = useSession();
  // While the next page is fetched, nothing is asked here any more.
  const [leaving, setLeaving] = useState(false);
  const goOn = (now: Session): void => {
    if (now.pending.length > 0) return;
    setLeaving(true);
    void router.navigate({ to: search.til ?? homeOf(now), search: keepGlobal(search) as never });
  };
  const pending = session !== undefined && session.pending.length > 0;
  const lead = session?.publicRead === false ? 'signIn.closedLead' : 'signIn.lead';
  return (
    <Page
      title={texts(pending ? 'signIn.pendingTitle' : 'signIn.title')}
      context={null}
      {...(!pending && { lead: texts(lead) })}
    >
      {session && !leaving && <Step session={session} onDone={goOn} />}
      {!session && error && <LoadError error={error} onRetry={() => void refetch()} />}
      {(leaving || (!session && !error)) && <Loading height="card" />}
    </Page>
  );
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { PageLink } from '../components/page-link/page-link.tsx';
import type { Schema } from '../lib/api.ts';
import { useMunicipalities } from '../lib/queries/use-reference.ts';
import { useSession } from '../lib/queries/use-session.ts';
import type { Session } from '../lib/queries/use-session.ts';
import { useSignOut } from '../lib/queries/use-sign-out.ts';
import { rightText } from '../lib/right-text.ts';
import { useTexts } from '../lib/use-texts.ts';
import { useEscape } from './use-escape.ts';

// Fetched only for those who are signed in.
const AlertsBell = lazy(() =>
  import('../components/alerts-bell/alerts-bell.tsx').then((file) => ({ default: file.AlertsBell })),
);

const signInPath = '/log-ind';

function SignInLink({ label }: { readonly label: string }): ReactElement {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const back = path === '/' || path === signInPath ? {} : { til: path };
  return (
    <PageLink to={signInPath} search={back} className="nav-link">
      {label}
    </PageLink>
  );
}

function Rights({ rights }: { readonly rights: readonly Schema<'RightAnswer'>[] }): ReactElement {
  const texts = useTexts();
  const { data } = useMunicipalities();
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  return (
    <ul className="account-rights">
      {rights.map((right) => (
        <li key={`${right.role} ${right.municipality}`}>
          {rightText(right, texts, (code) => names.get(code) ?? code)}
        </li>
      ))}
    </ul>
  );
}

function Bell({ linked = false }: { readonly linked?: boolean }): ReactElement {
  return (
    <Suspense fallback={null}>
      <AlertsBell linked={linked} />
    </Suspense>
  );
}

function SignedIn({ user, pending }: Session & { readonly user: Schema<'SignedInUser'> }): ReactElement {
  const texts = useTexts();
  const router = useRouter();
  const menu = useRef<HTMLDetailsElement>(null);
  useEscape(menu);
  const isIn = pending.length === 0;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  const { run, isPending, error } = useSignOut(() => void router.navigate({ to: '/' }));
  return (
    <details ref={menu} className="menu account-menu">
      <summary className="button quiet" aria-label={texts('account.menu', { name: user.displayName })}>
        {user.displayName}
        {isIn && <Bell />}
      </summary>
      <div className="menu-list">
        <p className="account-name">{texts('nav.signedInAs', { name: user.name })}</p>
        <Rights rights={user.rights} />
        {isIn && <Bell linked />}
        {isIn && (
          <PageLink to="/konto" className="menu-item">
            {texts('account.own')}
          </PageLink>
        )}
        {pending.length > 0 && <SignInLink label={texts('account.pending')} />}
        <button type="button" className="menu-item" disabled={isPending} onClick={() => run()}>
          {texts('nav.signOut')}
        </button>
        <p role="status" className="account-name">
          {error ? texts('account.signOutFailed') : ''}
        </p>
      </div>
    </details>
  );
}

/** Account menu — the way to sign in; for who is signed in the name, what the person may do, and signing out. */
export function AccountMenu(): ReactElement | null {
  const texts = useTexts();
  const { data: session, isPending } = useSession();
  if (isPending) return null;
  if (session?.user) return <SignedIn {...session} user={session.user} />;
  return <SignInLink label={texts('nav.signIn')} />;
}

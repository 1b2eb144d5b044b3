import type { ReactElement, ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import type { Schema } from '../../lib/api.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import type { Role, Session } from '../../lib/queries/use-session.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { LoadError } from '../empty-state/load-error.tsx';
import { Loading } from '../empty-state/loading.tsx';
import { PageLink } from '../page-link/page-link.tsx';

/** A session with somebody in it. */
export type SignedIn = Session & { readonly user: Schema<'SignedInUser'> };

/** What only some roles may see. */
export interface RoleGateProps {
  /** Absent: everybody who is signed in. */
  readonly roles?: readonly Role[];
  readonly children: (session: SignedIn) => ReactNode;
}

interface ClosedProps {
  readonly what: string;
  readonly help: string;
  readonly action: string;
}

function Closed({ what, help, action }: ClosedProps): ReactElement {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <div className="empty-state">
      <p className="empty-what">{what}</p>
      <p>{help}</p>
      <PageLink to="/log-ind" search={{ til: path }} className="button primary">
        {action}
      </PageLink>
    </div>
  );
}

function WrongRole({
  session,
  roles,
}: {
  readonly session: SignedIn;
  readonly roles: readonly Role[];
}): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const names = roles.map((role) => texts(`role.${role}`).toLowerCase()).join(', ');
  const help = words('work.noRoleHelp', { name: session.user.displayName, roles: names });
  return <Closed what={words('work.noRole')} help={help} action={words('work.otherAccount')} />;
}

/** Role gate — its content for those who are signed in and hold one of the roles; others are told what is missing and where to get it. */
export function RoleGate({ roles, children }: RoleGateProps): ReactElement {
  const words = useWorkTexts();
  const { data: session, error, refetch } = useSession();
  if (!session && error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!session) return <Loading height="card" />;
  const { user, pending } = session;
  if (!user)
    return (
      <Closed
        what={words('work.signInFirst')}
        help={words('work.signInFirstHelp')}
        action={words('work.signIn')}
      />
    );
  if (pending.length > 0)
    return (
      <Closed
        what={words('work.finishSignIn')}
        help={words('work.finishSignInHelp')}
        action={words('work.finishSignIn')}
      />
    );
  if (roles && !holdsRole(session, roles)) return <WrongRole session={{ ...session, user }} roles={roles} />;
  return <>{children({ ...session, user })}</>;
}

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';

/** Who is signed in, and how one may sign in here. */
export type Session = Schema<'SessionAnswer'>;

/** What a person may do. */
export type Role = Schema<'RightAnswer'>['role'];

export const sessionKey = ['session'] as const;

/** Who is signed in, as the server sees it. */
export const sessionQuery = {
  queryKey: sessionKey,
  queryFn: () => answerOf(api.GET('/api/session')),
  staleTime: 60_000,
};

/** The state of sign-in in this browser; asked again when the window comes back, for it may have ended elsewhere. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({
    ...sessionQuery,
    refetchOnWindowFocus: true,
    // Without an answer there is no connection; the bar that says so must not outlast it.
    refetchInterval: ({ state }) => (state.status === 'error' ? 10_000 : false),
  });
}

/** The session as far as the page knows it: asks nothing, for what stands in every figure. */
export function useKnownSession(): Session | undefined {
  return useQuery({ ...sessionQuery, enabled: false }).data;
}

/** Rights that count: none while a step of signing in is pending. */
export function rightsOf(session: Session | undefined): readonly Schema<'RightAnswer'>[] {
  return session?.user && session.pending.length === 0 ? session.user.rights : [];
}

/** Whether the person holds one of the roles for any municipality. */
export function holdsRole(session: Session | undefined, roles: readonly Role[]): boolean {
  return rightsOf(session).some(({ role }) => roles.includes(role));
}

/** Municipalities that the person holds one of the roles for, in order of code. */
export function municipalitiesOf(session: Session | undefined, roles: readonly Role[]): readonly string[] {
  const held = rightsOf(session).filter(
    ({ role, municipality }) => roles.includes(role) && municipality !== '',
  );
  return [...new Set(held.map(({ municipality }) => municipality))].sort();
}

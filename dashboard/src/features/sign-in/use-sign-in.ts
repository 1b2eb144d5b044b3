import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { signedOutKey } from '../../lib/queries/query-client.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ChangeState } from '../../lib/queries/use-change.ts';
import { sessionKey } from '../../lib/queries/use-session.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { forgetFolders } from '../../lib/folders/forget-folders.ts';
import { send } from '../../lib/send.ts';

/** What is typed to sign in. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  readonly code?: string;
}

/** Another person may be here now: nothing of the one before is shown, and what was refused is asked again. */
export function takeSession(client: QueryClient, session: Session): void {
  client.setQueryData(sessionKey, session);
  client.setQueryData(signedOutKey, false);
  client.removeQueries({ queryKey: [workKey], type: 'inactive' });
  forgetFolders();
  void client.invalidateQueries({
    predicate: ({ queryKey, state }) => queryKey[0] === workKey || state.status === 'error',
  });
}

/** Signing in with name and password, and with a code where the account has one. */
export function useSignIn(onDone: (session: Session) => void): ChangeState<Credentials> {
  const client = useQueryClient();
  return useChange({
    make: (credentials: Credentials) =>
      send<Session>({ method: 'POST', path: '/session', body: credentials }),
    stale: [],
    onDone: (session) => {
      takeSession(client, session);
      onDone(session);
    },
  });
}

import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { forgetFolders } from '../folders/forget-folders.ts';
import { forgetKept } from '../kept-in-tab.ts';
import { send } from '../send.ts';
import { signedOutKey } from './query-client.ts';
import { useChange } from './use-change.ts';
import type { ChangeState } from './use-change.ts';
import { sessionKey } from './use-session.ts';
import type { Session } from './use-session.ts';
import { workKey } from './use-work.ts';

/** Nobody is here any more: what only the person could see is forgotten before anything asks for it again. */
function forget(client: QueryClient): void {
  const { user: _user, ...session } = client.getQueryData<Session>(sessionKey) ?? {};
  client.setQueryData(sessionKey, { ...session, pending: [] });
  client.setQueryData(signedOutKey, false);
  forgetKept();
  forgetFolders();
  const isOpen = 'publicRead' in session && session.publicRead;
  client.removeQueries({
    predicate: ({ queryKey: [name] }) => (isOpen ? name === workKey : name !== sessionKey[0]),
  });
}

/** Ends the session and forgets everything that only the person could see. */
export function useSignOut(onDone: () => void): ChangeState<void> {
  const client = useQueryClient();
  return useChange({
    make: () => send({ method: 'DELETE', path: '/session' }),
    stale: [],
    onDone: () => {
      forget(client);
      onDone();
    },
  });
}

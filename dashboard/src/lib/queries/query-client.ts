import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { mayRecover, needsSignIn } from '../api-problem.ts';

const attempts = 2;

/** Key of the note that some request was refused because nobody is signed in any more. */
export const signedOutKey = ['signed-out'] as const;

/** Cache of answers. What an edition answers never changes, so nothing is asked twice and nothing goes stale. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (needsSignIn(error)) client.setQueryData(signedOutKey, true);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        // Without a connection answers may still be kept on the device; where not, it is said at once.
        networkMode: 'always',
        retry: (failures, error) => failures < attempts && mayRecover(error),
      },
    },
  });
  return client;
}

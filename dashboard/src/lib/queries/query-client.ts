import { QueryClient } from '@tanstack/react-query';
import { mayRecover } from '../api-problem.ts';

const attempts = 2;

/** Cache of answers. What an edition answers never changes, so nothing is asked twice and nothing goes stale. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < attempts && mayRecover(error),
      },
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import type { QueryKey, UseQueryResult } from '@tanstack/react-query';

/** First part of the key of every answer that changes while people work; signing in or out forgets all of them. */
export const workKey = 'work';

/** A question whose answer other people change. */
export interface WorkQuestion<T> {
  /** What is asked, after `work`: name and identities. */
  readonly key: QueryKey;
  readonly ask: () => Promise<T>;
  /** Asks again every second while this holds, as for work that is going on at the server. */
  readonly again?: (answer: T) => boolean;
  /** Nothing is asked while this is false. */
  readonly enabled?: boolean;
}

const pollMs = 1000;

/**
 * Answer that other people change — shown from the cache at once, asked anew whenever a page shows it or the window
 * comes back.
 */
export function useWork<T>({ key, ask, again, enabled = true }: WorkQuestion<T>): UseQueryResult<T> {
  return useQuery({
    queryKey: [workKey, ...key],
    queryFn: ask,
    staleTime: 0,
    gcTime: 5 * 60_000,
    refetchOnWindowFocus: true,
    networkMode: 'always',
    enabled,
    refetchInterval: ({ state: { data } }) => (data !== undefined && again?.(data) ? pollMs : false),
  });
}

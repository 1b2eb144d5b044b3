import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditAction } from '@tilbudsvifte/contract';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { workKey } from '../../lib/queries/use-work.ts';

/** Which events of the log are asked for; an empty text asks for all. */
export interface AuditFilter {
  readonly action: AuditAction | '';
  readonly user: string;
  readonly municipality: string;
}

/** Events of the log that were fetched so far, newest first. */
export interface AuditState {
  readonly data: readonly Schema<'AuditItem'>[] | undefined;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  readonly fetchMore: () => void;
  /** Begins again with the newest. */
  readonly refetch: () => void;
}

/** The log, a page at a time; older pages are added below. */
export function useAudit({ action, user, municipality }: AuditFilter): AuditState {
  const asked = {
    ...(action !== '' && { action }),
    ...(user !== '' && { user }),
    ...(municipality !== '' && { municipality }),
  };
  const query = useInfiniteQuery({
    queryKey: [workKey, 'audit', asked],
    queryFn: ({ pageParam }) => {
      const before = pageParam === '' ? {} : { before: pageParam };
      return answerOf(api.GET('/api/audit', { params: { query: { ...asked, ...before } } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  });
  return {
    data: query.data?.pages.flatMap(({ events }) => events),
    error: query.error,
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    fetchMore: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}

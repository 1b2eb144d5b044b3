import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useSearchState } from '../use-search-state.ts';
import { selectEdition } from './select-edition.ts';
import type { SelectedEdition } from './select-edition.ts';

/** The edition of the page with the state of the one small request behind it. */
export interface EditionState extends SelectedEdition {
  readonly editions: readonly Schema<'EditionItem'>[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** The list of editions: small, and what every other question waits for. */
export const editionsQuery = {
  queryKey: ['editions'],
  queryFn: () => answerOf(api.GET('/api/editions')),
  gcTime: Number.POSITIVE_INFINITY,
};

/**
 * Edition of the page — asked for once per visit and then pinned, so that a publication in the middle of a visit
 * never mixes two editions on one screen.
 */
export function useEdition(): EditionState {
  const [{ dv }] = useSearchState();
  const { data, isPending, error, refetch } = useQuery(editionsQuery);
  const editions = data?.editions ?? [];
  const again = (): void => void refetch();
  const selected = selectEdition(editions, dv);
  return {
    ...selected,
    unknown: selected.unknown && !isPending && !error,
    editions,
    isPending,
    error,
    refetch: again,
  };
}

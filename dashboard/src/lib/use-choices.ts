import { useMemo } from 'react';
import { resolveChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import { useEdition } from './queries/use-edition.ts';
import { useGroupings, useMunicipalities, useTargetGroups } from './queries/use-reference.ts';
import { useSearchState } from './use-search-state.ts';

/** Choices with the code lists they were resolved against. */
export interface ChoicesState extends Choices {
  /** The code lists are still on their way: nothing has a name yet. */
  readonly isPending: boolean;
}

/** What the reader has chosen in the context bar, with names. */
export function useChoices(): ChoicesState {
  const [search] = useSearchState();
  const { edition } = useEdition();
  const municipalities = useMunicipalities();
  const groupings = useGroupings();
  const targetGroups = useTargetGroups();
  // Membership is read at the end of the period shown, or when the edition was published.
  const day = search.p ? `${search.p.to}-12-31` : (edition?.publishedAt.slice(0, 10) ?? '9999-12-31');
  const [a, b, c] = [municipalities.data, groupings.data, targetGroups.data];
  const choices = useMemo(() => {
    const lists = { municipalities: a?.items ?? [], groupings: b?.items ?? [], targetGroups: c?.items ?? [] };
    return resolveChoices(search, lists, day);
  }, [search, day, a, b, c]);
  return { ...choices, isPending: municipalities.isPending || groupings.isPending || targetGroups.isPending };
}

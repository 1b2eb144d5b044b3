import { useCallback } from 'react';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { Search } from './search-params.ts';

/** Changes parameters of the address; undefined takes one out. `replace` while typing, so that Back leaves the page. */
export type ChangeSearch = (change: Search, options?: { readonly replace?: boolean }) => void;

/** The address's parameters, and how to change some of them while keeping the others. */
export function useSearchState(): readonly [Search, ChangeSearch] {
  const search: Search = useSearch({ strict: false });
  const router = useRouter();
  const change = useCallback<ChangeSearch>(
    (changes, { replace = false } = {}) => {
      const next = (previous: Search): Search => ({ ...previous, ...changes });
      const to = router.latestLocation.pathname as '/';
      void router.navigate({ to, search: next as never, replace, resetScroll: false });
    },
    [router],
  );
  return [search, change];
}

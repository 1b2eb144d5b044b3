import { editionName } from '../../lib/queries/select-edition.ts';
import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';
import { writeSearch } from '../../lib/url-state.ts';

/** Addresses of what the reader sees: one that follows new figures, one that never changes. */
export interface ShareLinks {
  readonly live: string;
  /** Nothing in the unpublished state: it cannot be held. */
  readonly frozen: string | undefined;
}

/**
 * Links to a page — the live one without an edition, the frozen one with the edition of the figure.
 * @param address - origin and path of the page
 */
export function shareLinks(
  address: string,
  search: Search,
  { edition }: Pick<Schema<'Basis'>, 'edition'>,
): ShareLinks {
  return {
    live: address + writeSearch({ ...search, dv: undefined }),
    frozen:
      edition.publishedAt === null
        ? undefined
        : address + writeSearch({ ...search, dv: editionName(edition) }),
  };
}

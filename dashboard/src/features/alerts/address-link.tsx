import type { ReactElement, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { readSearch } from '../../lib/url-state.ts';
import { useSearchState } from '../../lib/use-search-state.ts';

/** A whole address inside the dashboard. */
export interface AddressLinkProps {
  /** Path with its parameters, as the API gives it. */
  readonly address: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Link to a whole address: what it shows is frozen, so nothing of this page's address but the language goes along. */
export function AddressLink({ address, onOpen, children }: AddressLinkProps): ReactElement {
  const [{ l }] = useSearchState();
  const [path = '/', query = ''] = address.split('?');
  const search = { ...readSearch(query).search, ...(l !== undefined && { l }) };
  return (
    <Link to={path as never} search={search as never} onClick={onOpen}>
      {children}
    </Link>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../../lib/search-params.ts';
import { keepGlobal } from '../../lib/url-state.ts';

/** Pages there are. */
export type PagePath = '/' | '/mangler' | '/tilbudsvifte' | '/tilbudsvifte/$tilbud' | '/oekonomi';

/** A link inside the dashboard. */
export interface PageLinkProps {
  readonly to: PagePath;
  /** The service of `/tilbudsvifte/$tilbud`. */
  readonly service?: string;
  /** Parameters to set on top of those every page keeps. */
  readonly search?: Search;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Page link — keeps municipality, area, target group, period, view, edition and language of the address. */
export function PageLink({ to, service, search = {}, className, children }: PageLinkProps): ReactElement {
  const next = (previous: Search): Search => ({ ...keepGlobal(previous), ...search });
  const target = {
    to,
    search: next as never,
    preload: 'intent' as const,
    activeOptions: { exact: to === '/', includeSearch: false },
    ...(service !== undefined && { params: { tilbud: service } as never }),
    ...(className !== undefined && { className }),
  };
  return <Link {...target}>{children}</Link>;
}

import type { ReactElement, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../../lib/search-params.ts';
import { keepGlobal } from '../../lib/url-state.ts';

/** Pages there are. */
export type PagePath =
  | '/'
  | '/mangler'
  | '/tilbudsvifte'
  | '/tilbudsvifte/$tilbud'
  | '/oekonomi'
  | '/prognoser'
  | '/scenarier'
  | '/scenarier/ny'
  | '/scenarier/sammenlign'
  | '/scenarier/$scenarie'
  | '/scenarier/$scenarie/ret'
  | '/pladser'
  | '/afspecialisering'
  | '/samarbejde'
  | '/kommuner/$kode'
  | '/koeb-og-salg'
  | '/sammenlign'
  | '/rammeaftale'
  | '/rammeaftale/$beslutning'
  | '/rammeaftaler'
  | '/rammeaftaler/$aftale'
  | '/udmeldinger'
  | '/udmeldinger/$udmelding'
  | '/aarshjul'
  | '/moeder'
  | '/moeder/$moede'
  | '/moeder/$moede/ret'
  | '/mapper'
  | '/moede/$mappe'
  | '/moede/$mappe/vis'
  | '/moede/$mappe/udskriv'
  | '/data'
  | '/indikator/$id'
  | '/ordbog'
  | '/soeg'
  | '/galleri'
  | '/metoder'
  | '/metoder/$metode'
  | '/log-ind'
  | '/indberetning'
  | '/indberetning/$delivery'
  | '/runder'
  | '/runder/$runde'
  | '/runder/undtagelser'
  | '/statistikbanken'
  | '/udgivelser'
  | '/beskeder'
  | '/konto'
  | '/brugere'
  | '/log';

/** A link inside the dashboard. */
export interface PageLinkProps {
  readonly to: PagePath;
  /** The service of `/tilbudsvifte/$tilbud`. */
  readonly service?: string;
  /** Values of the address's other names, such as `delivery` of `/indberetning/$delivery`. */
  readonly params?: Readonly<Record<string, string>>;
  /** Parameters to set on top of those every page keeps. */
  readonly search?: Search;
  readonly className?: string;
  /** Place on the page. */
  readonly hash?: string;
  readonly children: ReactNode;
}

/** Page link — keeps municipality, area, target group, period, view, edition and language of the address. */
export function PageLink({
  to,
  service,
  params,
  search = {},
  className,
  hash,
  children,
}: PageLinkProps): ReactElement {
  const next = (previous: Search): Search => ({ ...keepGlobal(previous), ...search });
  const names = service === undefined ? params : { tilbud: service };
  const target = {
    to,
    search: next as never,
    preload: 'intent' as const,
    activeOptions: { exact: to === '/', includeSearch: false },
    ...(names !== undefined && { params: names as never }),
    ...(className !== undefined && { className }),
    ...(hash !== undefined && { hash }),
  };
  return <Link {...target}>{children}</Link>;
}

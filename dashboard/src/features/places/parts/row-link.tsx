import type { ReactElement } from 'react';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import type { Search } from '../../../lib/search-params.ts';
import type { PlaceDivision } from '../place-division.ts';
import type { PlaceGroup } from '../place-groups.ts';

/** A row, and what it is one of. */
export interface RowLinkProps {
  readonly group: PlaceGroup;
  readonly division: PlaceDivision;
}

const searches: Partial<Record<PlaceDivision, (group: PlaceGroup) => Search>> = {
  tilbudstype: ({ key }) => ({ tt: key }),
  maalgruppe: ({ key }) => ({ mg: key }),
  kommune: ({ key }) => ({ bk: key }),
  bilag: ({ newest: { serviceType, targetGroup } }) => ({ tt: serviceType, mg: targetGroup }),
};

/** Name of a row as a link: to the service, or to the services it stands for; an operator's have no list. */
export function RowLink({ group, division }: RowLinkProps): ReactElement {
  const { key, name } = group;
  if (division === 'tilbud')
    return (
      <PageLink to="/tilbudsvifte/$tilbud" service={key}>
        {name}
      </PageLink>
    );
  const search = searches[division]?.(group);
  return search ? (
    <PageLink to="/tilbudsvifte" search={search}>
      {name}
    </PageLink>
  ) : (
    <>{name}</>
  );
}

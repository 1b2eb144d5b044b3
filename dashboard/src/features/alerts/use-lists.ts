import { useGroupings, useMunicipalities, useTargetGroups } from '../../lib/queries/use-reference.ts';
import type { Lists } from './watched-names.ts';

/** Code lists of the page's edition; empty while they are on their way. */
export function useLists(): Lists {
  return {
    municipalities: useMunicipalities().data?.items ?? [],
    groupings: useGroupings().data?.items ?? [],
    targetGroups: useTargetGroups().data?.items ?? [],
  };
}

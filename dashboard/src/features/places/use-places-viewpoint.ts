import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

/** How the page looks at places; nothing until the code lists are there. */
export function usePlacesViewpoint(): PlacesViewpoint | undefined {
  const [{ opdelt = 'tilbudstype', orden = 'hoej', hvor = 'kommune' }] = useSearchState();
  const { area, municipality, outside, targetGroup } = useChoices();
  const names = useCodeNames();
  const municipalities = useMunicipalities().data?.items;
  const own = outside ? undefined : municipality?.code;
  return useMemo(() => {
    if (!names || !municipalities) return undefined;
    return {
      names,
      areaName: area ? nameOf(area, names.language) : '',
      own,
      ownOnly: own !== undefined && hvor === 'kommune',
      targetGroup: targetGroup && nameOf(targetGroup, names.language),
      division: opdelt,
      order: orden,
      municipalities: new Map(municipalities.map((one) => [one.code, one])),
    };
  }, [names, municipalities, area, own, hvor, targetGroup, opdelt, orden]);
}

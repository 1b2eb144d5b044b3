import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import {
  useGroupings,
  useMunicipalities,
  useServiceTypes,
  useTargetGroups,
} from '../../lib/queries/use-reference.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { ServiceNames } from './service-names.ts';

type Named = { readonly code: string; readonly name: string; readonly nameEn?: string };

/** Names of everything a service refers to, in the language of the page. */
export function useServiceNames(): ServiceNames {
  const language = useLanguage();
  const groups = useTargetGroups().data?.items;
  const towns = useMunicipalities().data?.items;
  const types = useServiceTypes().data?.items;
  const areas = useGroupings().data?.items;
  return useMemo(() => {
    const finder = (items: readonly Named[] = []): ((code: string) => string) => {
      const names = new Map(items.map((item) => [item.code, nameOf({ nameEn: '', ...item }, language)]));
      return (code) => names.get(code) ?? code;
    };
    return {
      language,
      targetGroup: finder(groups),
      municipality: finder(towns),
      serviceType: finder(types),
      area: finder(areas),
    };
  }, [language, groups, towns, types, areas]);
}

import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities, useServiceTypes, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { GapNames } from './gap-view.ts';

type Named = { readonly code: string; readonly name: string; readonly nameEn?: string };

/** Names of target groups, municipalities and service types, in the language of the page. */
export function useGapNames(): GapNames {
  const language = useLanguage();
  const groups = useTargetGroups().data?.items;
  const towns = useMunicipalities().data?.items;
  const types = useServiceTypes().data?.items;
  return useMemo(() => {
    const finder = (items: readonly Named[] = []): ((code: string) => string) => {
      const names = new Map(items.map((item) => [item.code, nameOf({ nameEn: '', ...item }, language)]));
      return (code) => names.get(code) ?? code;
    };
    return { targetGroup: finder(groups), municipality: finder(towns), serviceType: finder(types) };
  }, [groups, towns, types, language]);
}

import { useMemo } from 'react';
import type { CodeNames } from './code-names.ts';
import { nameOf } from './name-of.ts';
import {
  useGroupings,
  useMunicipalities,
  useServiceTypes,
  useTargetGroups,
} from './queries/use-reference.ts';
import { useLanguage } from './use-texts.ts';

type Named = { readonly code: string; readonly name: string; readonly nameEn?: string };

/** Names of every code of an answer; nothing until the code lists are there. */
export function useCodeNames(): CodeNames | undefined {
  const language = useLanguage();
  const groups = useTargetGroups().data?.items;
  const towns = useMunicipalities().data?.items;
  const types = useServiceTypes().data?.items;
  const areas = useGroupings().data?.items;
  return useMemo(() => {
    if (!groups || !towns || !types || !areas) return undefined;
    const finder = (items: readonly Named[]): ((code: string) => string) => {
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

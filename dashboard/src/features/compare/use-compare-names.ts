import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { CompareNames } from './compare-names.ts';
import { peerRule } from './compare-rules.ts';

/** Names and viewpoint of the page; nothing until the code lists are there. */
export function useCompareNames(): CompareNames | undefined {
  const language = useLanguage();
  const [{ g }] = useSearchState();
  const { area, municipality, compare, isPending } = useChoices();
  const municipalities = useMunicipalities().data?.items;
  const own = municipality?.code ?? compare[0]?.code;
  return useMemo(() => {
    if (isPending || !municipalities) return undefined;
    return {
      language,
      areaName: area ? nameOf(area, language) : '',
      municipalities: new Map(municipalities.map(({ code, name }) => [code, name])),
      own,
      rule: peerRule(g, own !== undefined),
    };
  }, [language, g, area, own, municipalities, isPending]);
}

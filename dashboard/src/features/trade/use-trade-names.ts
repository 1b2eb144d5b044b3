import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useGroupings, useMunicipalities } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { TradeNames } from './trade-names.ts';

/** Names and viewpoint of the page; nothing until the code lists are there. */
export function useTradeNames(): TradeNames | undefined {
  const language = useLanguage();
  const { area, municipality, isPending } = useChoices();
  const municipalities = useMunicipalities().data?.items;
  const groupings = useGroupings().data?.items;
  return useMemo(() => {
    if (isPending || !municipalities || !groupings) return undefined;
    const inside = area?.members.some((member) => member.municipality === municipality?.code) ?? false;
    return {
      language,
      areaName: area ? nameOf(area, language) : '',
      municipalities: new Map(municipalities.map((one) => [one.code, one])),
      groupings: new Map(groupings.map((one) => [one.code, one])),
      own: inside ? municipality?.code : undefined,
    };
  }, [language, area, municipality, isPending, municipalities, groupings]);
}

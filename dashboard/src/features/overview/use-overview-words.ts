import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { OverviewWords } from './overview-words.ts';

/** Names and viewpoint of the page; nothing until the code lists are there. */
export function useOverviewWords(): OverviewWords | undefined {
  const language = useLanguage();
  const { area, members, municipality, isPending } = useChoices();
  const municipalities = useMunicipalities().data?.items;
  const targetGroups = useTargetGroups().data?.items;
  return useMemo(() => {
    if (isPending || !municipalities || !targetGroups) return undefined;
    const inside = members.some(({ code }) => code === municipality?.code);
    return {
      language,
      areaName: area ? nameOf(area, language) : '',
      municipalities: new Map(municipalities.map((one) => [one.code, one])),
      targetGroups,
      own: inside ? municipality?.code : undefined,
    };
  }, [language, area, members, municipality, isPending, municipalities, targetGroups]);
}

import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { IndicatorNames } from './indicator-names.ts';

/** Names and viewpoint of the page; nothing until the code lists are there. */
export function useIndicatorNames(): IndicatorNames | undefined {
  const language = useLanguage();
  const { area, members, municipality, isPending } = useChoices();
  const municipalities = useMunicipalities().data?.items;
  return useMemo(() => {
    if (isPending || !municipalities) return undefined;
    const inside = members.some(({ code }) => code === municipality?.code);
    return {
      language,
      areaName: area ? nameOf(area, language) : '',
      municipalities: new Map(municipalities.map((one) => [one.code, one])),
      own: inside ? municipality?.code : undefined,
    };
  }, [language, area, members, municipality, municipalities, isPending]);
}

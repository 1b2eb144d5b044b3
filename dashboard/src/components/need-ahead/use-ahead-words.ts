import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { AheadWords } from './need-ahead.ts';

/** Names for figures about the coming years; nothing until the code lists are there. */
export function useAheadWords(): AheadWords | undefined {
  const language = useLanguage();
  const { area, isPending } = useChoices();
  const groups = useTargetGroups().data?.items;
  return useMemo(() => {
    if (isPending || !groups) return undefined;
    const names = new Map(groups.map((group) => [group.code, nameOf(group, language)]));
    return {
      language,
      targetGroup: (code) => names.get(code) ?? code,
      place: area ? nameOf(area, language) : '',
    };
  }, [language, area, isPending, groups]);
}

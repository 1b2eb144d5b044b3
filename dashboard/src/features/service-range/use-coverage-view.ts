import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useServiceTypes, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { CoverageView } from './to-coverage-figure.ts';

type Named = { readonly code: string; readonly name: string; readonly nameEn: string };

/** How to see the range; the types with need come from the same answer that Mangler shows. */
export function useCoverageView(): CoverageView {
  const language = useLanguage();
  const { areaCode } = useChoices();
  const groups = useTargetGroups().data?.items;
  const types = useServiceTypes().data?.items;
  const needs = useAnalysis('supply-gaps', { area: areaCode, by: 'serviceType' }).data?.figures;
  return useMemo(() => {
    const finder = (items: readonly Named[] = []): ((code: string) => string) => {
      const names = new Map(items.map((item) => [item.code, nameOf(item, language)]));
      return (code) => names.get(code) ?? code;
    };
    // Withheld need is need: somebody has reported it.
    const needed = (needs ?? []).filter(({ need }) =>
      'value' in need ? need.value > 0 : need.missing === 'withheld',
    );
    return {
      language,
      targetGroup: finder(groups),
      serviceType: finder(types),
      typesWithNeed: needed.flatMap(({ serviceType }) => serviceType ?? []),
    };
  }, [language, groups, types, needs]);
}

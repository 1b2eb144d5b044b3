import { useMemo } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalities, useServiceTypes, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useServices } from '../../lib/queries/use-services.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import type { CellNames } from './cell-words.ts';

/** What a select offers for a column that holds codes. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Names of codes, and the codes there are to choose from. */
export interface ReportNames extends CellNames {
  readonly codesOf: (column: string) => readonly NamedCode[] | undefined;
  /** Name of a municipality; the code until the list is there. */
  readonly municipality: (code: string) => string;
}

type Item = { readonly code: string; readonly name: string; readonly nameEn?: string };

/** Names of everything that a municipality's rows refer to. */
export function useReportNames(municipality: string): ReportNames {
  const language = useLanguage();
  const texts = useWorkTexts();
  const groups = useTargetGroups().data?.items;
  const types = useServiceTypes().data?.items;
  const towns = useMunicipalities().data?.items;
  // Own services lie in the municipality or elsewhere; those elsewhere keep their number.
  const services = useServices({ municipality, pageSize: 500 }).data?.figures;
  return useMemo(() => {
    const named = (items: readonly Item[] = []): readonly NamedCode[] =>
      items.map((item) => ({ code: item.code, name: nameOf({ nameEn: '', ...item }, language) }));
    const lists = new Map<string, readonly NamedCode[]>([
      ['maalgruppe', named(groups)],
      ['tilbudstype', named(types)],
      ['koeberKommunekode', named(towns)],
      ['kommunekode', named(towns)],
      ['tilbudId', (services ?? []).map(({ id, name }) => ({ code: id, name }))],
    ]);
    const maps = new Map(
      [...lists].map(([column, list]) => [column, new Map(list.map(({ code, name }) => [code, name]))]),
    );
    const find = (column: string, code: string): string | undefined =>
      maps.get(column === 'maalgrupper' ? 'maalgruppe' : column)?.get(code);
    return {
      language,
      texts,
      nameOf: find,
      codesOf: (column) => lists.get(column),
      municipality: (code) => find('kommunekode', code) ?? code,
    };
  }, [language, texts, groups, types, towns, services]);
}

import { useMemo } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { areaMembers } from '../../../lib/area-members.ts';
import { useEdition } from '../../../lib/queries/use-edition.ts';
import {
  useGroupings,
  useMunicipalities,
  useServiceTypes,
  useTargetGroups,
} from '../../../lib/queries/use-reference.ts';
import { useServices } from '../../../lib/queries/use-services.ts';
import type { CodeList } from '../../../lib/scenario-answers.ts';
import type { NamedCode, ScenarioWords } from '../use-scenario-words.ts';

/** What the lists of the pickers are cut down to. */
export interface ListsOf {
  readonly area: string;
  /** How many services the scenario itself opens. */
  readonly opened: number;
  readonly words: ScenarioWords;
}

const byName = (a: NamedCode, b: NamedCode): number => compareDanish(a.name, b.name);

/** Codes to pick from: municipalities and services of the area, all target groups and types of service. */
export function useCodeLists({
  area,
  opened,
  words,
}: ListsOf): Readonly<Record<CodeList, readonly NamedCode[]>> {
  const { edition } = useEdition();
  const day = edition?.publishedAt.slice(0, 10) ?? '9999-12-31';
  const groupings = useGroupings().data?.items;
  const municipalities = useMunicipalities().data?.items;
  const targetGroups = useTargetGroups().data?.items;
  const serviceTypes = useServiceTypes().data?.items;
  const services = useServices({ area, pageSize: 500 }).data?.figures;
  return useMemo(() => {
    const named = (list: CodeList, items: readonly { readonly code: string }[] | undefined): NamedCode[] =>
      (items ?? []).map(({ code }) => ({ code, name: words.nameOf(list, code) })).sort(byName);
    const grouping = groupings?.find(({ code }) => code === area);
    const members =
      grouping && municipalities ? areaMembers(grouping, municipalities, day) : (municipalities ?? []);
    const ours = Array.from({ length: opened }, (_, i) => ({ code: `ny-${i + 1}` }));
    return {
      municipalities: named('municipalities', members),
      targetGroups: named('targetGroups', targetGroups),
      serviceTypes: named('serviceTypes', serviceTypes),
      services: [
        ...named('services', ours),
        ...(services ?? [])
          .map(({ id, name, municipality }) => ({
            code: id,
            name: `${words.nameOf('municipalities', municipality)}: ${name}`,
          }))
          .sort(byName),
      ],
    };
  }, [area, opened, words, day, groupings, municipalities, targetGroups, serviceTypes, services]);
}

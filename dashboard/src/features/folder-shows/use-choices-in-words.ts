import { nameOf } from '../../lib/name-of.ts';
import { useGroupings, useMunicipalities, useTargetGroups } from '../../lib/queries/use-reference.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { resolveChoices } from '../../lib/choices.ts';
import { readSearch } from '../../lib/url-state.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';

/** What the figures of a folder are about, each thing once. */
export interface ChoicesInWords {
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
}

const once = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** Municipalities, areas and target groups that were chosen for the figures of a folder, with their names. */
export function useChoicesInWords({ items }: Pick<Folder, 'items'>): ChoicesInWords {
  const texts = useTexts();
  const language = useLanguage();
  const lists = {
    municipalities: useMunicipalities().data?.items ?? [],
    groupings: useGroupings().data?.items ?? [],
    targetGroups: useTargetGroups().data?.items ?? [],
  };
  const chosen = items.map(({ search }) => {
    const read = readSearch(search).search;
    return resolveChoices(read, lists, `${read.p?.to ?? 9999}-12-31`);
  });
  return {
    places: once(
      chosen.flatMap(({ municipality, area }) => [municipality?.name, area && nameOf(area, language)]),
    ),
    targetGroups: once(
      chosen.map(({ targetGroup }) =>
        targetGroup ? nameOf(targetGroup, language) : texts('context.allTargetGroups'),
      ),
    ),
  };
}

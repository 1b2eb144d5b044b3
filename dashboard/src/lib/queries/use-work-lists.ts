import type { UseQueryResult } from '@tanstack/react-query';
import { compareDanish } from '@tilbudsvifte/locale';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useWork } from './use-work.ts';

type Municipality = Schema<'MunicipalityItem'>;
type Grouping = Schema<'GroupingItem'>;

// What is published may lack what was read in since; rounds and accounts are checked against the unpublished lists.
const query = { edition: 'working' };

/** Municipalities as they stand before publication, in Danish order; for those who serve all of them. */
export function useWorkMunicipalities(): UseQueryResult<readonly Municipality[]> {
  return useWork({
    key: ['working-municipalities'],
    ask: async () => {
      const { items } = await answerOf(api.GET('/api/reference/municipalities', { params: { query } }));
      return [...items].sort((a, b) => compareDanish(a.name, b.name));
    },
  });
}

/** Regions and other areas as they stand before publication; for those who serve all municipalities. */
export function useWorkGroupings(): UseQueryResult<readonly Grouping[]> {
  return useWork({
    key: ['working-groupings'],
    ask: async () => {
      const { items } = await answerOf(api.GET('/api/reference/groupings', { params: { query } }));
      return items;
    },
  });
}

/** Name of a municipality by its code; the code itself until the list is there. */
export function useMunicipalityName(): (code: string) => string {
  const { data = [] } = useWorkMunicipalities();
  const names = new Map(data.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

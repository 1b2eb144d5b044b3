import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { useAnswer } from './use-answer.ts';

interface Items<Item> {
  readonly items: readonly Item[];
}
type List<Item> = UseQueryResult<Items<Item>>;

/** Municipalities with abbreviation and place in the tile grid. */
export function useMunicipalities(): List<Schema<'MunicipalityItem'>> {
  return useAnswer({
    name: 'municipalities',
    ask: (edition) => answerOf(api.GET('/api/reference/municipalities', { params: { query: { edition } } })),
  });
}

/** Regions, agreement areas and the country with their dated members. */
export function useGroupings(): List<Schema<'GroupingItem'>> {
  return useAnswer({
    name: 'groupings',
    ask: (edition) => answerOf(api.GET('/api/reference/groupings', { params: { query: { edition } } })),
  });
}

/** Target groups with their ages. */
export function useTargetGroups(): List<Schema<'TargetGroupItem'>> {
  return useAnswer({
    name: 'target-groups',
    ask: (edition) => answerOf(api.GET('/api/reference/target-groups', { params: { query: { edition } } })),
  });
}

/** Service types with their legal basis. */
export function useServiceTypes(): List<Schema<'ServiceTypeItem'>> {
  return useAnswer({
    name: 'service-types',
    ask: (edition) => answerOf(api.GET('/api/reference/service-types', { params: { query: { edition } } })),
  });
}

/** Account functions by version of the account plan. */
export function useAccountFunctions(): List<Schema<'AccountFunctionItem'>> {
  return useAnswer({
    name: 'account-functions',
    ask: (edition) =>
      answerOf(api.GET('/api/reference/account-functions', { params: { query: { edition } } })),
  });
}

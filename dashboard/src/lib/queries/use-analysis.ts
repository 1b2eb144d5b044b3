import type { UseQueryResult } from '@tanstack/react-query';
import type { paths } from '@tilbudsvifte/contract';
import { answerOf, api } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

type Address<Name extends string> = `/api/analyses/${Name}`;
type NameIn<Path> = Path extends Address<infer Name> ? Name : never;

/** Name of an analysis: the last part of its address. */
export type AnalysisName = NameIn<keyof paths>;

type Answer<Name extends AnalysisName> =
  paths[Address<Name>]['get']['responses'][200]['content']['application/json'];

// Which answer belongs to which address is said in the signature below; the client cannot tell it of an open name.
const get = api.GET as (address: string, init: object) => Promise<{ data?: unknown; response: Response }>;

/**
 * Answer of one analysis for the page's edition, asked once.
 * @example useAnalysis('supply-gaps', { area: '1084' }).data?.figures
 */
export function useAnalysis<Name extends AnalysisName>(
  name: Name,
  asked: Asked<Address<Name>>,
): UseQueryResult<Answer<Name>> {
  return useAnswer({
    name,
    asked,
    ask: async (edition) =>
      (await answerOf(
        get(`/api/analyses/${name}`, { params: { query: queryOf(asked, edition) } }),
      )) as Answer<Name>,
  });
}

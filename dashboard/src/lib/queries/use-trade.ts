import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Who buys places of whom: of one municipality, or of all in an area, with the effect of a closure where one is named. */
export function useTrade(asked: Asked<'/api/analyses/trade'>): UseQueryResult<Schema<'TradeAnswer'>> {
  return useAnswer({
    name: 'trade',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/trade', { params: { query: queryOf(asked, edition) } })),
  });
}

import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../api.ts';
import type { Schema } from '../api.ts';
import { queryOf, useAnswer } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

/** Whom a municipality can be compared with. */
export function usePeers(asked: Asked<'/api/analyses/peers'>): UseQueryResult<Schema<'PeersAnswer'>> {
  return useAnswer({
    name: 'peers',
    asked,
    ask: (edition) =>
      answerOf(api.GET('/api/analyses/peers', { params: { query: queryOf(asked, edition) } })),
  });
}

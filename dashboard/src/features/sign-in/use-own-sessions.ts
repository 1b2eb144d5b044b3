import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ChangeState } from '../../lib/queries/use-change.ts';
import { useWork } from '../../lib/queries/use-work.ts';
import { send } from '../../lib/send.ts';

const key = ['sessions'];

/** Where one is signed in. */
export function useOwnSessions(): UseQueryResult<Schema<'OwnSessionList'>> {
  return useWork({ key, ask: () => answerOf(api.GET('/api/sessions')) });
}

/** Ends the session of the identity; all others than this browser's where none is named. */
export function useEndSessions(onDone: (id?: string) => void): ChangeState<string | undefined> {
  return useChange({
    make: (id?: string) =>
      send({ method: 'DELETE', path: id === undefined ? '/sessions' : `/sessions/${id}` }),
    stale: [key],
    onDone: (_, id) => onDone(id),
  });
}

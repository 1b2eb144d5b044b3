import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ChangeState } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { fetchesKey } from './use-fetches.ts';

/** Begins a fetch; one that was begun twice is refused or finds nothing new, so it needs no key. */
export function useBeginFetch(onBegun?: () => void): ChangeState<Schema<'NewFetch'>> {
  return useChange({
    make: (body: Schema<'NewFetch'>) =>
      send<Schema<'FetchItem'>>({ method: 'POST', path: '/imports/statbank', body }),
    stale: [fetchesKey],
    ...(onBegun && { onDone: onBegun }),
  });
}

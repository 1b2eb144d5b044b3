import { useRef } from 'react';
import { useRouter } from '@tanstack/react-router';
import type { Schema } from '../../lib/api.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ChangeState } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { keepGlobal } from '../../lib/url-state.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { rememberUpload } from './ways/sent-uploads.ts';

/** A delivery to begin. */
export type NewDelivery = Schema<'NewDeliveryFields'>;

/**
 * Begins a delivery and goes to its page, where the reading is watched. Pressed twice for the same content, or tried
 * again after the connection was lost, it begins one.
 */
export function useBeginDelivery(onBegun?: () => void): ChangeState<NewDelivery> {
  const router = useRouter();
  const [search] = useSearchState();
  const attempt = useRef({ content: '', key: '' });
  const keyOf = (fields: NewDelivery): string => {
    const content = JSON.stringify(fields);
    if (attempt.current.content !== content) attempt.current = { content, key: freshKey() };
    return attempt.current.key;
  };
  return useChange({
    make: (body: NewDelivery) =>
      send<Schema<'DeliveryAnswer'>>({ method: 'POST', path: '/deliveries', body, key: keyOf(body) }),
    onDone: ({ id }, fields) => {
      rememberUpload(id, fields);
      onBegun?.();
      const to = '/indberetning/$delivery' as '/';
      void router.navigate({ to, params: { delivery: id } as never, search: keepGlobal(search) as never });
    },
  });
}

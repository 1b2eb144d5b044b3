import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api.ts';
import type { Schema } from '../../../lib/api.ts';
import { useWork } from '../../../lib/queries/use-work.ts';

/** A delivery with everything its reader needs to judge it. */
export type Delivery = Schema<'DeliveryAnswer'>;

/** Key of a delivery's answer in the cache, after `work`. */
export const deliveryKey = (id: string): readonly string[] => ['deliveries', id];

/** One delivery; asked again every second while it is being read. Nothing is asked without one. */
export function useDelivery(id: string | undefined): UseQueryResult<Delivery> {
  return useWork({
    key: deliveryKey(id ?? ''),
    ask: () => answerOf(api.GET('/api/deliveries/{id}', { params: { path: { id: id ?? '' } } })),
    again: ({ state }) => state === 'reading',
    enabled: id !== undefined,
  });
}

import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import type { ChangeState } from '../../../lib/queries/use-change.ts';
import { workKey } from '../../../lib/queries/use-work.ts';
import { deliveryKey } from './use-delivery.ts';
import type { Delivery } from './use-delivery.ts';

/** A change of a delivery, with what was on the screen when somebody else turned out to have changed it. */
export interface DeliveryChange<Input> extends ChangeState<Input> {
  /** What the person was looking at; absent unless it was changed in the meantime. */
  readonly seen: Delivery | undefined;
}

// A step that is no longer possible was possible when its button was drawn.
const overtaken = new Set(['changed-since', 'content-changed', 'step-refused']);

/**
 * A change of a delivery, made from the version that is shown. Changes of one delivery are made one after the other, so
 * that a comment that is just being saved does not make the next step look overtaken by somebody else.
 */
export function useDeliveryChange<Input>(
  id: string,
  make: (input: Input, version: number) => Promise<Delivery>,
  onDone?: (delivery: Delivery) => void,
): DeliveryChange<Input> {
  const client = useQueryClient();
  const key = [workKey, ...deliveryKey(id)];
  const [seen, setSeen] = useState<Delivery>();
  const change = useChange<Input, Delivery>({
    scope: `delivery ${id}`,
    make: (input) => {
      const shown = client.getQueryData<Delivery>(key);
      setSeen(shown);
      return make(input, shown?.version ?? 0);
    },
    onDone: (delivery) => {
      client.setQueryData(key, delivery);
      onDone?.(delivery);
    },
    stale: [deliveryKey(id), ['rounds']],
  });
  const isOvertaken = change.error instanceof ApiProblem && overtaken.has(change.error.code);
  const isOther = client.getQueryData<Delivery>(key)?.version !== seen?.version;
  return { ...change, seen: isOvertaken && isOther ? seen : undefined };
}

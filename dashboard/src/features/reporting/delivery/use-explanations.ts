import { useState } from 'react';
import { send } from '../../../lib/send.ts';
import type { Delivery } from './use-delivery.ts';
import { useDeliveryChange } from './use-delivery-change.ts';
import type { DeliveryChange } from './use-delivery-change.ts';

/** The reporter's words on unusual changes, as typed and as saved. */
export interface ExplanationsState {
  readonly saving: DeliveryChange<Readonly<Record<string, string>>>;
  readonly textOf: (key: string) => string;
  readonly type: (key: string, text: string) => void;
  /** Saves what was typed and is not saved yet; nothing when all of it is. */
  readonly save: () => void;
  /** Keys whose words are not saved. */
  readonly unsaved: readonly string[];
}

/** Typed words stay until they are saved, whatever comes of the request and whatever somebody else writes. */
export function useExplanations({ id, unusual }: Delivery): ExplanationsState {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const saved = new Map(unusual.map(({ key, explanation }) => [key, explanation]));
  const saving = useDeliveryChange(id, (explanations: Readonly<Record<string, string>>, version) =>
    send<Delivery>({
      method: 'PUT',
      path: `/deliveries/${id}/explanations`,
      body: { explanations },
      version,
    }),
  );
  const unsaved = Object.keys(typed).filter((key) => typed[key] !== saved.get(key));
  const save = (): void => {
    if (unsaved.length > 0) saving.run(Object.fromEntries(unsaved.map((key) => [key, typed[key] ?? ''])));
  };
  return {
    saving,
    unsaved,
    save,
    textOf: (key) => typed[key] ?? saved.get(key) ?? '',
    type: (key, text) => setTyped((now) => ({ ...now, [key]: text })),
  };
}

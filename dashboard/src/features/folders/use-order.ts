import { useState } from 'react';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useFolderChange } from './use-folder-change.ts';

type Items = Folder['items'];

/** Figures in an order; their own where the order is of other figures. */
export function inOrder(items: Items, order: readonly string[] | undefined): Items {
  const byId = new Map(items.map((item) => [item.id, item]));
  const arranged = (order ?? []).flatMap((id) => byId.get(id) ?? []);
  return arranged.length === items.length ? arranged : items;
}

/** An order with one figure at another place, from 0; the same where there is no such place. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  if (place < 0 || place >= ids.length) return ids;
  return ids.filter((one) => one !== id).toSpliced(place, 0, id);
}

/** The order of a folder's figures: shown at once, and sent. */
export function useOrder(folder: Folder) {
  const [order, setOrder] = useState<readonly string[]>();
  const { run, error } = useFolderChange(folder, (_answer, { body }) =>
    // Later moves may be on their way.
    setOrder((now) => (now === (body as { items?: unknown }).items ? undefined : now)),
  );
  const items = inOrder(folder.items, error ? undefined : order);
  const move = (id: string, place: number): boolean => {
    const ids = items.map((item) => item.id);
    const next = movedTo(ids, id, place);
    if (next === ids) return false;
    setOrder(next);
    run({ method: 'PUT', part: '/order', body: { items: next } });
    return true;
  };
  return { items, move, error };
}

import { useState } from 'react';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useFolderChange } from './use-folder-change.ts';

type Item = Folder['items'][number];

/** What was taken out last, and whether it came back. */
export interface Removed {
  readonly item: Item;
  readonly restored: boolean;
}

/** The figure as it was, for the folder to take it again at its place. */
function again({ path, figure, search, headline, note, no, request, edition }: Item) {
  return { path, figure, search, headline, note, no, request, edition: edition?.id ?? null };
}

/** Taking a figure out of a folder, and putting the last one back where it was. */
export function useRemoval(folder: Folder) {
  const [removed, setRemoved] = useState<Removed>();
  const removing = useFolderChange(folder);
  const restoring = useFolderChange(folder, () =>
    setRemoved((now) => (now ? { ...now, restored: true } : now)),
  );
  return {
    removed,
    remove: (item: Item): void => {
      setRemoved({ item, restored: false });
      removing.run({ method: 'DELETE', part: `/items/${item.id}` });
    },
    restore: ({ item }: Removed): void =>
      restoring.run({ method: 'POST', part: '/items', body: again(item) }),
    error: removing.error ?? restoring.error,
  };
}

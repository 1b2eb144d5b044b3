import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FolderItem } from './folder-item.tsx';
import { RemovedNotice } from './removed-notice.tsx';
import { useOrder } from './use-order.ts';
import { useRemoval } from './use-removal.ts';

// A figure that does not come must not keep the next ones waiting.
const turnMs = 4000;

/** How many figures are drawn: one after the other, so that the first is there at once. */
function useTurns(count: number) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn((now) => now + 1), turnMs);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  const onDrawn = useCallback((at: number) => setDrawn((now) => Math.max(now, at + 2)), []);
  return { drawn, onDrawn };
}

/** Keeps the focus where it was while the list around it changes its order. */
function keepFocus(): void {
  const { activeElement } = document;
  requestAnimationFrame(() => activeElement instanceof HTMLElement && activeElement.focus());
}

/** The figures of a folder in their order; the owner moves them, takes them out and puts them back. */
export function FolderFigures({ folder }: { readonly folder: Folder }): ReactElement {
  const texts = useTextsOf(folderTexts);
  const { items, move, error } = useOrder(folder);
  const { removed, remove, restore, error: removal } = useRemoval(folder);
  const { drawn, onDrawn } = useTurns(items.length);
  const [said, setSaid] = useState('');
  const of = items.length;
  const onMove = ({ id, headline }: Folder['items'][number], place: number): void => {
    keepFocus();
    if (move(id, place)) setSaid(texts('folderItem.moved', { headline, no: place + 1, of }));
  };
  return (
    <>
      <ProblemNotice error={error ?? removal} />
      {removed && <RemovedNotice removed={removed} onUndo={() => restore(removed)} />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {of === 0 && (
        <div className="empty-state">
          <p className="empty-what">{texts('folder.empty')}</p>
          {folder.own && <p>{texts('folder.emptyHelp')}</p>}
        </div>
      )}
      <ol className="folder-items">
        {items.map((item, at) => (
          <FolderItem
            key={item.id}
            {...{ folder, item, at, of, onDrawn }}
            drawn={at < drawn}
            onMove={(place) => onMove(item, place)}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
    </>
  );
}

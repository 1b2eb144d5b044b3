import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { Removed } from './use-removal.ts';

/** Says which figure was taken out, with the way back; takes the focus of the button that went with the figure. */
export function RemovedNotice({
  removed,
  onUndo,
}: {
  readonly removed: Removed;
  readonly onUndo: () => void;
}): ReactElement {
  const texts = useTextsOf(folderTexts);
  const box = useRef<HTMLDivElement>(null);
  const { item, restored } = removed;
  const { headline } = item;
  useEffect(() => box.current?.focus(), [item.id, restored]);
  return (
    <div ref={box} className="notice item-removed" tabIndex={-1} role="status">
      <span>{texts(restored ? 'folderItem.restored' : 'folderItem.removed', { headline })}</span>
      {!restored && (
        <button type="button" className="button" onClick={onUndo}>
          {texts('folderItem.undo')}
        </button>
      )}
    </div>
  );
}

import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { Loading } from '../../components/empty-state/loading.tsx';
import { FolderFigure } from '../../components/folder-figure/folder-figure.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { itemAddress } from '../../lib/folders/item-address.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ItemHandle } from './item-handle.tsx';
import { ItemNote } from './item-note.tsx';
import { ItemNumbers } from './item-numbers.tsx';
import type { ItemProps } from './item-numbers.tsx';

/** A figure of a folder at its place. */
export interface FolderItemProps extends ItemProps {
  readonly at: number;
  readonly of: number;
  /** Its turn to be drawn has come. */
  readonly drawn: boolean;
  readonly onDrawn: (at: number) => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}

function OwnersTools(props: FolderItemProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const connected = useConnected();
  const { item, at, of, onMove, onRemove } = props;
  const { id, headline } = item;
  // Aria-disabled only: a figure that has come to an end keeps the focus on the button that brought it there.
  const step = (key: 'up' | 'down', place: number): ReactElement => (
    <button
      type="button"
      className="button"
      disabled={!connected}
      aria-disabled={place < 0 || place >= of}
      aria-label={texts(`folderItem.${key}Named`, { headline })}
      onClick={() => onMove(place)}
    >
      {texts(`folderItem.${key}`)}
    </button>
  );
  return (
    <div className="actions item-tools">
      <ItemHandle {...{ id, headline, at, of, onMove }} disabled={!connected} />
      {step('up', at - 1)}
      {step('down', at + 1)}
      <button
        type="button"
        className="button"
        disabled={!connected}
        aria-label={texts('folderItem.removeNamed', { headline })}
        onClick={onRemove}
      >
        {texts('folderItem.remove')}
      </button>
    </div>
  );
}

/** One figure of a folder: its tools, its numbers, the owner's note, and the figure itself. */
export function FolderItem(props: FolderItemProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const { folder, item, at, of, drawn, onDrawn } = props;
  const { figure, headline } = item;
  const address = itemAddress(item);
  const told = useCallback(() => onDrawn(at), [onDrawn, at]);
  return (
    <li className="folder-item" aria-label={texts('folderItem.position', { no: at + 1, of })}>
      {folder.own && <OwnersTools {...props} />}
      <ItemNumbers folder={folder} item={item} />
      <ItemNote folder={folder} item={item} />
      {drawn ? <FolderFigure address={address} figure={figure} onModel={told} /> : <Loading height="card" />}
      <p>
        <a href={address} aria-label={texts('folderItem.openNamed', { headline })}>
          {texts('folderItem.open')}
        </a>
      </p>
    </li>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { ItemForm } from '../../components/item-form/item-form.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { ItemProps } from './item-numbers.tsx';

/** The owner's words about a figure, and for the owner the way to write them. */
export function ItemNote({ folder, item }: ItemProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const connected = useConnected();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const { id, note, headline } = item;
  if (isOpen)
    return (
      <ItemForm
        form={`note-${id}`}
        fields={[
          { name: 'note', label: texts('folderItem.note'), hint: texts('folderItem.noteHint'), kind: 'text' },
        ]}
        start={{ note }}
        submit={texts('folderItem.save')}
        changeOf={(body) => ({
          method: 'PATCH',
          path: `/folders/${folder.id}/items/${id}`,
          body,
          version: folder.version,
        })}
        onDone={close}
        onCancel={close}
      />
    );
  const action = texts(note === '' ? 'folderItem.noteAdd' : 'folderItem.noteEdit');
  return (
    <>
      {note !== '' && <p className="item-note">{note}</p>}
      {folder.own && (
        <button
          type="button"
          className="button link"
          disabled={!connected}
          aria-label={texts('folderItem.noteOf', { action, headline })}
          onClick={() => setIsOpen(true)}
        >
          {action}
        </button>
      )}
    </>
  );
}

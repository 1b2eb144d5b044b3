import { useState } from 'react';
import type { ReactElement } from 'react';
import { folderShareTexts } from '@tilbudsvifte/locale/screens/folders';
import { Modal } from '../../components/confirm-dialog/modal.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ShareLink } from './share-link.tsx';
import { useFolderChange } from './use-folder-change.ts';

// Those whom folders are mostly for come first.
const readers = ['committee', 'approver', 'reporter', 'secretariat', 'administrator'] as const;

/** A folder that its owner shares. */
export interface SharingProps {
  readonly folder: Folder;
}

function ShareRoles({ folder }: SharingProps): ReactElement {
  const texts = useTextsOf(folderShareTexts);
  const [chosen, setChosen] = useState(folder.sharedWith);
  const { run, error } = useFolderChange(folder);
  const toggle = (role: (typeof readers)[number], on: boolean): void => {
    const sharedWith = readers.filter((one) => (one === role ? on : chosen.includes(one)));
    setChosen(sharedWith);
    run({ method: 'PATCH', body: { sharedWith } });
  };
  return (
    <fieldset className="share-readers">
      <legend>{texts('folderShare.roles')}</legend>
      <p className="hint">{texts('folderShare.rolesHelp')}</p>
      {readers.map((role) => (
        <label key={role} className="checkbox">
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) => toggle(role, event.target.checked)}
          />
          {texts(`folderShare.role.${role}`)}
        </label>
      ))}
      <ProblemNotice error={error} />
    </fieldset>
  );
}

/** Del mappen — with roles, at once by a tick, and by a link that is shown once. */
export function ShareFolder({ folder }: SharingProps): ReactElement {
  const texts = useTextsOf(folderShareTexts);
  const connected = useConnected();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <button type="button" className="button" disabled={!connected} onClick={() => setIsOpen(true)}>
        {texts('folderShare.open')}
      </button>
      {isOpen && (
        <Modal title={texts('folderShare.title', { title: folder.title })} onClose={close}>
          <ShareRoles folder={folder} />
          <ShareLink folder={folder} />
          <button type="button" className="button primary" onClick={close}>
            {texts('folderShare.close')}
          </button>
        </Modal>
      )}
    </>
  );
}

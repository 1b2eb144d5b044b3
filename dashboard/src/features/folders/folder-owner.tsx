import { useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { ConfirmButton } from '../../components/confirm-dialog/confirm-button.tsx';
import { ItemForm } from '../../components/item-form/item-form.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

interface OwnerProps {
  readonly folder: Folder;
}

function Details({ folder }: OwnerProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const [isSaved, setIsSaved] = useState(false);
  const { id, version, title, meeting, metOn, note } = folder;
  return (
    <>
      <ItemForm
        form="mappe"
        fields={[
          { name: 'title', label: texts('folder.name'), kind: 'line', needed: texts('folder.nameNeeded') },
          {
            name: 'meeting',
            label: texts('folder.meeting'),
            kind: 'line',
            hint: texts('folder.meetingHint'),
          },
          { name: 'metOn', label: texts('folder.date'), kind: 'date' },
          { name: 'note', label: texts('folder.note'), kind: 'text', hint: texts('folder.noteHint') },
        ]}
        start={{ title, meeting, metOn: metOn ?? '', note }}
        submit={texts('folder.save')}
        changeOf={({ metOn: day = '', ...typed }) => ({
          method: 'PATCH',
          path: `/folders/${id}`,
          body: { ...typed, metOn: day === '' ? null : day },
          version,
        })}
        onDone={() => setIsSaved(true)}
      />
      <p role="status">{isSaved && texts('folder.saved')}</p>
    </>
  );
}

function Delete({ folder: { id, version, title } }: OwnerProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const navigate = useNavigate();
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/folders/${id}`, version }),
    stale: [],
    onDone: () => void navigate({ to: '/mapper' as never }),
  });
  return (
    <>
      <ProblemNotice error={error} />
      <ConfirmButton
        label={texts('folder.delete')}
        title={texts('folder.deleteTitle', { title })}
        confirm={texts('folder.delete')}
        disabled={isPending}
        onConfirm={() => run(undefined)}
      >
        <p>{texts('folder.deleteWhat')}</p>
      </ConfirmButton>
    </>
  );
}

/** What only the owner of a folder does: its name, meeting, day and introduction, and deleting it. */
export function FolderOwner({ folder }: OwnerProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const connected = useConnected();
  return (
    <details className="folder-owner">
      <summary>{texts('folder.edit')}</summary>
      <fieldset disabled={!connected} className="folder-form">
        <Details folder={folder} />
        <Delete folder={folder} />
      </fieldset>
    </details>
  );
}

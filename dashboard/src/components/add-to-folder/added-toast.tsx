import type { ReactElement } from 'react';
import { addToFolderTexts } from '@tilbudsvifte/locale/screens/folders';
import { useFolders } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { PageLink } from '../page-link/page-link.tsx';
import type { Added, useAdding } from './use-adding.ts';

const mostOffered = 8;

interface AddedProps {
  readonly added: Added;
  readonly adding: ReturnType<typeof useAdding>;
  /** Label of the edition that the figure is held at. */
  readonly edition: string;
}

function OtherFolders({ added, adding }: Omit<AddedProps, 'edition'>): ReactElement {
  const texts = useTextsOf(addToFolderTexts);
  const { data } = useFolders();
  const others = (data?.folders ?? []).filter(({ id, own }) => own && id !== added.folder.id);
  return (
    <details className="toast-others">
      <summary>{texts('folderAdd.other')}</summary>
      <ul>
        {others.slice(0, mostOffered).map((folder) => (
          <li key={folder.id}>
            <button
              type="button"
              className="button link"
              disabled={adding.isPending}
              onClick={() => adding.move(added, folder)}
            >
              {folder.title}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button link"
            disabled={adding.isPending}
            onClick={() => adding.move(added, 'new')}
          >
            {texts('folderAdd.newOne')}
          </button>
        </li>
      </ul>
    </details>
  );
}

/** What was done with a figure: the folder it lies in now, the way there, and the way back. */
export function AddedToast({ added, adding, edition }: AddedProps): ReactElement {
  const texts = useTextsOf(addToFolderTexts);
  return (
    <>
      <p role="status">
        <strong>{texts('folderAdd.done', { title: added.folder.title })}</strong>{' '}
        {texts('folderAdd.frozen', { edition })}
      </p>
      <div className="actions">
        <PageLink
          to="/moede/$mappe"
          params={{ mappe: added.folder.id }}
          search={{ dv: undefined }}
          className="button primary"
        >
          {texts('folderAdd.open')}
        </PageLink>
        <button
          type="button"
          className="button"
          disabled={adding.isPending}
          onClick={() => adding.undo(added)}
        >
          {texts('folderAdd.undo')}
        </button>
      </div>
      <OtherFolders key={added.item} added={added} adding={adding} />
    </>
  );
}

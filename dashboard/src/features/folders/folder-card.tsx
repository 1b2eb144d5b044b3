import { useId } from 'react';
import type { ReactElement } from 'react';
import { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { rolesInWords } from './roles-in-words.ts';

/** A folder in the list: name, meeting, how many figures, and whose it is. */
export function FolderCard({ folder }: { readonly folder: Schema<'FolderSummary'> }): ReactElement {
  const texts = useTextsOf(foldersTexts);
  const heading = useId();
  const { id, title, figures, own, sharedWith, linkShared, changedAt } = folder;
  const meeting = meetingInWords(folder, texts);
  return (
    <li className="card folder-card" aria-labelledby={heading}>
      <h3 id={heading}>
        <PageLink to="/moede/$mappe" params={{ mappe: id }}>
          {title}
        </PageLink>
      </h3>
      {meeting !== '' && <p>{meeting}</p>}
      <p className="round-facts">
        <span>{texts('folders.figures', { n: figures })}</span>
        <span>{texts(own ? 'folders.own' : 'folders.theirs')}</span>
        {own && sharedWith.length > 0 && (
          <span>{texts('folders.sharedWith', { roles: rolesInWords(sharedWith, texts) })}</span>
        )}
        {own && linkShared && <span>{texts('folders.linkShared')}</span>}
        <span>{texts('folders.changed', { at: changedAt })}</span>
      </p>
    </li>
  );
}

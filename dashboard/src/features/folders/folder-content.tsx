import type { ReactElement } from 'react';
import { folderTexts, foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import { DeckButton } from '../../components/deck/deck-button.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { writeSearch } from '../../lib/url-state.ts';
import { useConnected } from '../../lib/connection/use-connected.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FolderFigures } from './folder-figures.tsx';
import { FolderOwner } from './folder-owner.tsx';
import { KeptLine } from './kept-line.tsx';
import { meetingInWords } from './meeting-in-words.ts';
import { ShareFolder } from './share-folder.tsx';

/** A folder as it is read. */
export interface FolderProps {
  readonly folder: Folder;
  /** Key of the link that it is read by. */
  readonly linkKey: string | undefined;
}

function Actions({ folder, linkKey }: FolderProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const params = { mappe: folder.id };
  const search = linkKey === undefined ? {} : { key: linkKey };
  const link = `${window.location.origin}/moede/${folder.id}${writeSearch(search)}`;
  return (
    <div className="actions folder-actions">
      {folder.items.length > 0 && (
        <>
          <PageLink to="/moede/$mappe/vis" params={params} search={search} className="button primary">
            {texts('folder.slides')}
          </PageLink>
          <PageLink to="/moede/$mappe/udskriv" params={params} search={search} className="button">
            {texts('folder.print')}
          </PageLink>
          <DeckButton folder={folder} link={link} />
        </>
      )}
      {folder.own && <ShareFolder folder={folder} />}
    </div>
  );
}

/** What stands on the page of a folder. */
export function FolderContent({ folder, linkKey }: FolderProps): ReactElement {
  const texts = useTextsOf(folderTexts);
  const list = useTextsOf(foldersTexts);
  const connected = useConnected();
  const meeting = meetingInWords(folder, list);
  return (
    <>
      {meeting !== '' && <p className="folder-meeting">{meeting}</p>}
      <KeptLine folder={folder} linkKey={linkKey} />
      {folder.own && !connected && <p className="notice">{texts('folder.offline')}</p>}
      <Actions folder={folder} linkKey={linkKey} />
      {folder.note !== '' && <p className="folder-note">{folder.note}</p>}
      {folder.own && <FolderOwner folder={folder} />}
      <Section title={texts('folder.figures')}>
        <FolderFigures folder={folder} />
      </Section>
    </>
  );
}

import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { folderSentence, folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { useFolder } from '../../lib/queries/use-folders.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { FolderContent } from './folder-content.tsx';

/** What the folder's sentence is about. */
function saidOf({ items }: Folder) {
  return items.map(({ edition, newer }) => ({
    edition: edition?.label ?? null,
    ...(newer && { differs: newer.figuresDiffer }),
  }));
}

function Closed({ connected }: { readonly connected: boolean }): ReactElement {
  const texts = useTextsOf(folderTexts);
  return (
    <div className="empty-state">
      <p className="empty-what">{texts(connected ? 'folder.notFound' : 'folder.notKept')}</p>
      {connected && <p>{texts('folder.notFoundHelp')}</p>}
      <PageLink to="/mapper" className="button">
        {texts('folder.toList')}
      </PageLink>
    </div>
  );
}

/** Mødemappe — the figures of one meeting, in order, with the owner's notes; opens by role, by link and offline. */
export function FolderPage(): ReactElement {
  const texts = useTextsOf(folderTexts);
  const language = useLanguage();
  const connected = useConnected();
  const { mappe = '' } = useParams({ strict: false }) as { readonly mappe?: string };
  const [{ key }] = useSearchState();
  const query = useFolder(mappe, key);
  const { data: folder, error } = query;
  const lead = folder ? folderSentence(saidOf(folder), language) : '';
  const isClosed = !folder && error !== null && (!connected || codeOf(error) === 'not-found');
  return (
    <Page title={folder?.title ?? texts('folder.title')} lead={lead} context={null}>
      {isClosed ? (
        <Closed connected={connected} />
      ) : (
        <AnswerState query={query} height="page">
          {(answer) => <FolderContent folder={answer} linkKey={key} />}
        </AnswerState>
      )}
    </Page>
  );
}

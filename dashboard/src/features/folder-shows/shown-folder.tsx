import type { ReactElement, ReactNode } from 'react';
import { useParams } from '@tanstack/react-router';
import { folderTexts } from '@tilbudsvifte/locale/screens/folders';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import { useFolder } from '../../lib/queries/use-folders.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** A page that shows a folder in another form. */
export interface ShownFolderProps {
  /** Heading before the folder's own title is known. */
  readonly title: string;
  readonly children: (folder: Folder, linkKey: string | undefined) => ReactNode;
}

/** Where nobody may read it, or where there is no folder. */
function Closed(): ReactElement {
  const texts = useTextsOf(folderTexts);
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('folder.notFound')}</p>
      <p>{texts('folder.notFoundHelp')}</p>
      <PageLink to="/mapper" className="button">
        {texts('folder.toList')}
      </PageLink>
    </div>
  );
}

/** Shown folder — the folder of the address, read by role or by the key of its link, for slides and for paper. */
export function ShownFolder({ title, children }: ShownFolderProps): ReactElement {
  const { mappe = '' } = useParams({ strict: false }) as { readonly mappe?: string };
  const [{ key }] = useSearchState();
  const query = useFolder(mappe, key);
  const isClosed = !query.data && codeOf(query.error) === 'not-found';
  return (
    <Page title={query.data?.title ?? title} context={null}>
      {isClosed ? (
        <Closed />
      ) : (
        <AnswerState query={query} height="page">
          {(folder) => children(folder, key)}
        </AnswerState>
      )}
    </Page>
  );
}

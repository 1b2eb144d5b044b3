import type { ReactElement } from 'react';
import { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useConnected } from '../../lib/connection/use-connected.ts';
import { useFolders } from '../../lib/queries/use-folders.ts';
import { rightsOf, useSession } from '../../lib/queries/use-session.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FolderCard } from './folder-card.tsx';
import { NewFolder } from './new-folder.tsx';

const hints = ['open', 'frozen', 'offline'] as const;

function How({ signedIn }: { readonly signedIn: boolean }): ReactElement {
  const texts = useTextsOf(foldersTexts);
  return (
    <Section title={texts('folders.howTitle')}>
      <ul className="folder-hints">
        {hints.map((hint) => (
          <li key={hint}>{texts(`folders.how.${hint}`)}</li>
        ))}
      </ul>
      <p>
        <PageLink to="/moeder">{texts('folders.meetings')}</PageLink>
      </p>
      {!signedIn && (
        <>
          <p>{texts('folders.how.make')}</p>
          <p className="actions">
            <PageLink to="/log-ind" search={{ til: '/mapper' }} className="button primary">
              {texts('folders.signIn')}
            </PageLink>
          </p>
        </>
      )}
    </Section>
  );
}

function Cards({ folders }: Schema<'FolderList'>): ReactElement {
  const texts = useTextsOf(foldersTexts);
  if (folders.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('folders.noneYet')}</p>
        <p>{texts('folders.noneYetHelp')}</p>
      </div>
    );
  return (
    <ul className="round-list">
      {folders.map((folder) => (
        <FolderCard key={folder.id} folder={folder} />
      ))}
    </ul>
  );
}

/** Mødemapper — own folders and those shared with the reader; everybody learns what a folder is and how one opens it. */
export function FoldersPage(): ReactElement {
  const texts = useTextsOf(foldersTexts);
  const { data: session } = useSession();
  const connected = useConnected();
  const signedIn = rightsOf(session).length > 0;
  // Without a connection nobody knows who is here; what the device keeps is the person's who opened it.
  const asks = signedIn || !connected;
  const query = useFolders(asks);
  return (
    <Page title={texts('folders.title')} lead={texts('folders.lead')} context={null}>
      {asks && (
        <Section title={texts('folders.list')}>
          <AnswerState query={query} height="list">
            {(list) => <Cards {...list} />}
          </AnswerState>
        </Section>
      )}
      {signedIn && <NewFolder />}
      <How signedIn={signedIn} />
    </Page>
  );
}

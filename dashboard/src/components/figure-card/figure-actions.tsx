import { lazy, Suspense, useId } from 'react';
import type { ReactElement } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { holdsRole, rightsOf, useKnownSession } from '../../lib/queries/use-session.ts';
import { writeSearch } from '../../lib/url-state.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { AboutFigure } from './about-figure.tsx';
import { agendaHtml, agendaPlain, agendaText } from './agenda-text.ts';
import { SlideButton } from '../slides/slide-button.tsx';
import { DownloadMenu } from './download-menu.tsx';
import { embedCode } from './embed-code.ts';
import type { ExportWords, FigureModel } from './figure-model.ts';
import { shareLinks } from './share-links.ts';
import { ShareMenu } from './share-menu.tsx';
import type { ShareMenuProps } from './share-menu.tsx';

// Fetched only for those who may use it.
const AddEvidence = lazy(() =>
  import('../add-evidence/add-evidence.tsx').then((file) => ({ default: file.AddEvidence })),
);

const AddToFolder = lazy(() =>
  import('../add-to-folder/add-to-folder.tsx').then((file) => ({ default: file.AddToFolder })),
);

/** What the actions of a figure act on. */
export interface FigureActionsProps {
  readonly model: FigureModel;
  readonly exportFigure: (frame: ExportWords) => ReactElement;
  /** What the indicator means; empty for none. */
  readonly definition: string;
}

/** Everything of a figure that can be handed on. */
function useShared(model: FigureModel): Omit<ShareMenuProps, 'group'> {
  const [search] = useSearchState();
  const texts = useTexts();
  const language = useLanguage();
  const { origin } = window.location;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const links = shareLinks(origin + path, search, model.basis);
  const parts = () => agendaText(model, { texts, language, link: links.frozen ?? links.live });
  const title = outputsTexts(language)('outputs.embedTitle', { headline: model.headline });
  return {
    ...links,
    publishedAt: model.basis.edition.publishedAt,
    agenda: () => ({ plain: agendaPlain(parts()), html: agendaHtml(parts()) }),
    embed: embedCode({ origin, path, figure: model.id, search: writeSearch(search), title }),
  };
}

/**
 * Hent, Del, Om tallet, for the signed-in Føj til mødemappe, and for the secretariat Føj til beslutning — the same for
 * every figure, large or small.
 */
export function FigureActions({ model, exportFigure, definition }: FigureActionsProps): ReactElement {
  const group = useId();
  const shared = useShared(model);
  const session = useKnownSession();
  const mayAdd = holdsRole(session, ['secretariat']);
  return (
    <div className="figure-actions">
      <DownloadMenu
        model={model}
        exportFigure={exportFigure}
        definition={definition}
        frozenLink={shared.frozen}
        group={group}
      />
      <ShareMenu {...shared} group={group} />
      <AboutFigure definition={definition} basis={model.basis} group={group} />
      <SlideButton model={model} exportFigure={exportFigure} />
      {rightsOf(session).length > 0 && (
        <Suspense fallback={null}>
          <AddToFolder model={model} />
        </Suspense>
      )}
      {mayAdd && (
        <Suspense fallback={null}>
          <AddEvidence model={model} />
        </Suspense>
      )}
    </div>
  );
}

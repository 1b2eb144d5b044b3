import { useId } from 'react';
import type { ReactElement } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { useSearchState } from '../../lib/use-search-state.ts';
import { AboutFigure } from './about-figure.tsx';
import { DownloadMenu } from './download-menu.tsx';
import type { ExportWords, FigureModel } from './figure-model.ts';
import { shareLinks } from './share-links.ts';
import { ShareMenu } from './share-menu.tsx';

/** What the actions of a figure act on. */
export interface FigureActionsProps {
  readonly model: FigureModel;
  readonly exportFigure: (frame: ExportWords) => ReactElement;
  /** What the indicator means; empty for none. */
  readonly definition: string;
}

/** Hent, Del, Om tallet — the same for every figure, large or small. */
export function FigureActions({ model, exportFigure, definition }: FigureActionsProps): ReactElement {
  const [search] = useSearchState();
  const group = useId();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const links = shareLinks(window.location.origin + path, search, model.basis);
  const { basis } = model;
  return (
    <div className="figure-actions">
      <DownloadMenu
        model={model}
        exportFigure={exportFigure}
        definition={definition}
        frozenLink={links.frozen}
        group={group}
      />
      <ShareMenu {...links} publishedAt={basis.edition.publishedAt} group={group} />
      <AboutFigure definition={definition} basis={basis} group={group} />
    </div>
  );
}

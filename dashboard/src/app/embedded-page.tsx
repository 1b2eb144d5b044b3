import { useState } from 'react';
import type { ReactElement } from 'react';
import { useParams, useRouterState } from '@tanstack/react-router';
import { embedRoot, frontPage } from '../components/figure-card/embed-code.ts';
import { EmbeddingContext } from '../components/figure-card/embedding.ts';
import { NoFigure } from '../components/folder-figure/no-figure.tsx';
import type { LazyPage } from './lazy-page.tsx';

/** Address of the whole page from that of one of its figures. @example pageOf('/embed/mangler/matrix') // '/mangler' */
export function pageOf(path: string): string {
  const page = path.slice(embedRoot.length, path.lastIndexOf('/'));
  return page === frontPage ? '/' : page;
}

/** One figure of a page for another site's page: the page is built but not shown, and its card stands alone. */
function EmbeddedFigure({ page: WholePage }: { readonly page: LazyPage }): ReactElement {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { figur = '' } = useParams({ strict: false }) as { readonly figur?: string };
  return (
    <EmbeddingContext value={{ figure: figur, place, page: pageOf(path) }}>
      <div ref={setPlace} className="embed-place" />
      <div className="embed-nothing">
        <NoFigure />
      </div>
      <div hidden>
        <WholePage />
      </div>
    </EmbeddingContext>
  );
}

/** Page of a single figure; fetched like the page the figure stands on. */
export function embedded(page: LazyPage): LazyPage {
  const Embedded = (): ReactElement => <EmbeddedFigure page={page} />;
  return Object.assign(Embedded, { preload: page.preload });
}

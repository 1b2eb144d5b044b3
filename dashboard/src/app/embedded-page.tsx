import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useParams, useRouterState } from '@tanstack/react-router';
import { useIsFetching } from '@tanstack/react-query';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { Loading } from '../components/empty-state/loading.tsx';
import { embedRoot, frontPage } from '../components/figure-card/embed-code.ts';
import { EmbeddingContext } from '../components/figure-card/embedding.ts';
import { useTextsOf } from '../lib/use-texts-of.ts';
import type { LazyPage } from './lazy-page.tsx';

const settledAfterMs = 1000;

/** Address of the whole page from that of one of its figures. @example pageOf('/embed/mangler/matrix') // '/mangler' */
export function pageOf(path: string): string {
  const page = path.slice(embedRoot.length, path.lastIndexOf('/'));
  return page === frontPage ? '/' : page;
}

/** Whether everything that was asked for has come, and has had the time to be drawn. */
function useSettled(): boolean {
  const fetching = useIsFetching();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(fetching === 0), settledAfterMs);
    return () => clearTimeout(timer);
  }, [fetching]);
  return settled;
}

function Nothing(): ReactElement {
  const outputs = useTextsOf(outputsTexts);
  return useSettled() ? (
    <p className="empty-state">{outputs('outputs.noFigure')}</p>
  ) : (
    <Loading height="card" />
  );
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
        <Nothing />
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

import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { RouterProvider, useRouter } from '@tanstack/react-router';
import { readSearch, writeSearch } from '../../lib/url-state.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { EmbeddingContext } from '../figure-card/embedding.ts';
import type { FigureCardProps } from '../figure-card/figure-card-props.ts';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { NoFigure } from './no-figure.tsx';
import { PageLook } from './page-look.tsx';
import { PageRouterContext } from './page-router.ts';
import { PrintLook } from './print-look.tsx';

const looks = { page: PageLook, print: PrintLook } as const;

/** A figure of any page, shown on another one. */
export interface FolderFigureProps {
  /** Address of its page. @example '/mangler?k=0169&dv=2' */
  readonly address: string;
  /** Its name on that page. */
  readonly figure: string;
  /** Told what the figure says, and again whenever that changes. Hold it stable. */
  readonly onModel?: (model: FigureModel) => void;
  /** As a card to read, or as a sheet of paper with drawing and table. */
  readonly variant?: keyof typeof looks;
  /** A look of one's own in place of a variant. Hold it stable. */
  readonly show?: (card: FigureCardProps) => ReactElement;
}

/** Path of an address, and the address as it is asked for in a language. */
function placeOf(address: string, l: 'da' | 'en'): { path: string; href: string } {
  const { pathname, search } = new URL(address, 'http://page');
  return { path: pathname, href: pathname + writeSearch({ ...readSearch(search).search, l }) };
}

interface ToldProps {
  readonly model: FigureModel;
  readonly onModel: (model: FigureModel) => void;
}

function Told({ model, onModel }: ToldProps): null {
  useEffect(() => onModel(model), [model, onModel]);
  return null;
}

/** A link in a figure leads the whole window on, not the hidden page that the figure stands on. */
function useLeaving(): (event: MouseEvent) => void {
  const { history } = useRouter();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target === '_blank' || link.origin !== window.location.origin) return;
    event.preventDefault();
    event.stopPropagation();
    history.push(link.pathname + link.search + link.hash);
  };
}

/** Folder figure — one figure of any page, drawn by that page's own code: the page is built but not shown. */
export function FolderFigure({ address, figure, onModel, variant = 'page', show }: FolderFigureProps) {
  const makeRouter = useContext(PageRouterContext);
  const language = useLanguage();
  const { path, href } = placeOf(address, language);
  const router = useMemo(() => makeRouter?.(href), [makeRouter, href]);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const leave = useLeaving();
  const Look = looks[variant];
  const look = useCallback(
    (card: FigureCardProps) => (
      <>
        {onModel && <Told model={card.model} onModel={onModel} />}
        {show ? show(card) : <Look {...card} />}
      </>
    ),
    [onModel, show, Look],
  );
  const embedding = useMemo(() => ({ figure, place, page: path, show: look }), [figure, place, path, look]);
  return (
    <div className="folder-figure" onClickCapture={leave}>
      <div ref={setPlace} className="embed-place" />
      <div className="embed-nothing">
        <NoFigure />
      </div>
      <div hidden>
        {router && (
          <EmbeddingContext value={embedding}>
            <RouterProvider router={router} />
          </EmbeddingContext>
        )}
      </div>
    </div>
  );
}

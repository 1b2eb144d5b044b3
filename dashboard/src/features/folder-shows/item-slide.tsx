import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { FolderFigure } from '../../components/folder-figure/folder-figure.tsx';
import { itemAddress } from '../../lib/folders/item-address.ts';
import { FigureSlide } from '../../components/slides/figure-slide.tsx';
import type { SlideFigure } from '../../components/slides/slide-drawing.tsx';
import type { Schema } from '../../lib/api.ts';

/** A figure of a folder on a slide. */
export interface ItemSlideProps {
  readonly item: Schema<'FolderItem'>;
  readonly table: boolean;
}

/** The figure as the page it stands on draws it, in the form of a slide. */
export function ItemSlide({ item, table }: ItemSlideProps): ReactElement {
  const show = useCallback((card: SlideFigure) => <FigureSlide card={card} table={table} />, [table]);
  return <FolderFigure address={itemAddress(item)} figure={item.figure} show={show} />;
}

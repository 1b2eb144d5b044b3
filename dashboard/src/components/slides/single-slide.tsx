import type { ReactElement } from 'react';
import { FigureSlide } from './figure-slide.tsx';
import type { SlideFigure } from './slide-drawing.tsx';
import { SlideShow } from './slide-show.tsx';

/** One figure on the whole screen, until it is closed. */
export function SingleSlide({ card, onClose }: { readonly card: SlideFigure; readonly onClose: () => void }) {
  const { model } = card;
  const slide = {
    key: model.id,
    label: model.headline,
    draw: (table: boolean): ReactElement => <FigureSlide card={card} table={table} />,
  };
  return <SlideShow title={model.headline} slides={[slide]} onClose={onClose} />;
}

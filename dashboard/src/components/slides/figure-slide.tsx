import { useCallback, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { useMedia } from '../../lib/use-media.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { ErrorBoundary } from '../error-boundary/error-boundary.tsx';
import { contextLine, slideSource } from './slide-lines.ts';
import { SlideDrawing } from './slide-drawing.tsx';
import type { SlideFigure, SlideRoom } from './slide-drawing.tsx';
import { SlideTable } from './slide-table.tsx';
import { useRoom } from './use-room.ts';

// Read from afar on a screen of any use to an audience; a phone is read in the hand.
const lettersAfar = 24;
const lettersInHand = 13;

/** Screens too small to be looked at from afar. */
export const inHand = '(max-width: 899px), (max-height: 479px)';

interface BodyProps {
  readonly card: SlideFigure;
  readonly room: SlideRoom;
}

/** The drawing; its table where the drawing would need smaller letters. */
function Drawn({ card, room }: BodyProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const [tooSmall, setTooSmall] = useState(false);
  const give = useCallback(() => setTooSmall(true), []);
  const line = room.letters * 1.4;
  const table = (
    <>
      <p className="slide-more">{words('slides.tooSmall')}</p>
      <SlideTable model={card.model} room={{ ...room, height: room.height - line }} />
    </>
  );
  if (tooSmall) return table;
  return (
    <ErrorBoundary fallback={table}>
      <SlideDrawing card={card} room={room} onTooSmall={give} />
    </ErrorBoundary>
  );
}

/** A figure as a slide. */
export interface FigureSlideProps {
  readonly card: SlideFigure;
  /** Its table in place of its drawing. */
  readonly table: boolean;
}

/** Figure slide — headline on top, the figure, and below it what it is about and where it comes from. */
export function FigureSlide({ card, table }: FigureSlideProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const body = useRef<HTMLDivElement>(null);
  const size = useRoom(body);
  const letters = useMedia(inHand) ? lettersInHand : lettersAfar;
  const { model } = card;
  const room = size && { ...size, letters };
  return (
    <article className="slide" data-figure-slide={model.id}>
      <p className="slide-eyebrow">
        {model.eyebrow} ({model.unit})
      </p>
      <h2 className="slide-headline">{model.headline}</h2>
      <div ref={body} className="slide-body">
        {room && table && <SlideTable model={model} room={room} />}
        {room && !table && <Drawn key={`${room.width} ${room.height}`} card={card} room={room} />}
      </div>
      <p className="visually-hidden">{model.summary.join(' ')}</p>
      <p className="slide-context">{contextLine(model, { texts, language })}</p>
      <p className="slide-source">{slideSource(model, texts)}</p>
    </article>
  );
}

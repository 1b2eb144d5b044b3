import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ExportFrame, lightPaint } from '@tilbudsvifte/charts';
import type { ExportFrameProps } from '@tilbudsvifte/charts';
import type { FigureCardProps } from '../figure-card/figure-card-props.ts';
import { lettersReadable } from './readable-letters.ts';

/** What of a figure a slide needs. */
export type SlideFigure = Pick<FigureCardProps, 'model' | 'exportFigure'>;

/** Room for a drawing. Unit: px. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
  /** Size of its smallest letters. */
  readonly letters: number;
}

/** A figure's drawing on a slide. */
export interface SlideDrawingProps {
  readonly card: SlideFigure;
  readonly room: SlideRoom;
  /** Told when its letters cannot be made large enough. */
  readonly onTooSmall: () => void;
}

// Sizes of letters in drawings, in their own units; the larger the unit, the more room a drawing has.
const sizes = [13, 12, 11, 10] as const;

type Drawing = (body: { readonly width: number; readonly height: number }) => ReactNode;

/** The drawing of a figure without the words around it; nothing where it is no framed drawing. */
function unframed({ exportFigure, model }: SlideFigure): Drawing | undefined {
  const frame = exportFigure({ width: 800, height: 450, title: model.headline, subtitle: '', source: '' });
  return frame.type === ExportFrame ? (frame.props as ExportFrameProps).children : undefined;
}

/** The drawing at the largest scale at which it has room, never with letters smaller than asked for. */
export function SlideDrawing({ card, room, onTooSmall }: SlideDrawingProps): ReactElement | null {
  const { width, height, letters } = room;
  const svg = useRef<SVGSVGElement>(null);
  const [tried, setTried] = useState(0);
  const draw = unframed(card);
  const size = sizes[tried];
  const lost = draw === undefined || size === undefined;
  useLayoutEffect(() => {
    if (lost) onTooSmall();
    else if (svg.current && !lettersReadable(svg.current, size)) setTried(tried + 1);
  }, [lost, size, tried, onTooSmall]);
  if (lost) return null;
  const scale = letters / size;
  const body = { width: width / scale, height: height / scale };
  return (
    <svg
      ref={svg}
      className="slide-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${body.width} ${body.height}`}
      role="img"
      aria-label={card.model.alt}
      fontFamily="'IBM Plex Sans', sans-serif"
      fontSize={size}
      fill={lightPaint.text}
    >
      {draw(body)}
    </svg>
  );
}

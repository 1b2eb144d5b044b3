import type { ReactElement } from 'react';
import { Card } from '../figure-card/card.tsx';
import type { FigureCardProps } from '../figure-card/figure-card-props.ts';

/** A figure as its card without controls: in a folder it stays what it was when it was put there. */
export function PageLook({ model, figure, exportFigure, definition = '' }: FigureCardProps): ReactElement {
  return <Card model={model} figure={figure} exportFigure={exportFigure} definition={definition} />;
}

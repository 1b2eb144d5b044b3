import type { ReactElement, ReactNode } from 'react';
import type { ExportWords, FigureModel } from './figure-model.ts';

/** One figure with everything a reader needs to trust it and take it away. */
export interface FigureCardProps {
  /** What the figure says, in every form. */
  readonly model: FigureModel;
  /** The drawing on screen. */
  readonly figure: ReactElement;
  /** The drawing for PNG and SVG: an `ExportFrame` of libs/charts with these words. */
  readonly exportFigure: (frame: ExportWords) => ReactElement;
  /** At most three controls. */
  readonly controls?: ReactNode;
  /** Content for the selected mark; null shows the hint. Leave out where the drawing has its own details. */
  readonly details?: ReactNode;
  /** What the indicator means, in one or two sentences. */
  readonly definition?: string;
}

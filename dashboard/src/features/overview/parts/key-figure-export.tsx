import type { ReactElement } from 'react';
import { DotStripSvg, ExportFrame, lightPaint } from '@tilbudsvifte/charts';
import type { ExportWords } from '../../../components/figure-card/figure-model.ts';
import type { KeyFigure } from '../to-key-figure.ts';

/** Key figure as a picture of its own: the number in large type above its strip. */
export function keyFigureExport({ value, change, strip }: KeyFigure): (words: ExportWords) => ReactElement {
  return (words) => (
    <ExportFrame {...words}>
      {({ width }) => (
        <g>
          <text y={64} fontSize={56} fontWeight={600}>
            {value}
          </text>
          <text y={96} fontSize={16} fill={lightPaint['text-2']}>
            {change}
          </text>
          {strip && (
            <g transform="translate(0 132)">
              <DotStripSvg {...strip} width={width} />
            </g>
          )}
        </g>
      )}
    </ExportFrame>
  );
}

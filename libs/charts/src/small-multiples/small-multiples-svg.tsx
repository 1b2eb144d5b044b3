import type { ReactElement } from 'react';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { PanelDrawing } from './panel-drawing.tsx';
import type { SmallMultiplesModel } from './small-multiples-model.ts';
import { panelLayout, scaleTops } from './small-multiples.layout.ts';

/** Small multiples for export, to be placed in an export frame. */
export interface SmallMultiplesSvgProps extends SmallMultiplesModel {
  readonly width: number;
  readonly height: number;
}

const title = 18;

/** Small multiples for export (F15) — as many columns as make the panels about twice as wide as high. */
export function SmallMultiplesSvg({ panels, width, height }: SmallMultiplesSvgProps): ReactElement {
  const columns = Math.max(
    1,
    Math.min(panels.length, Math.ceil(Math.sqrt((panels.length * width) / (height * 2)))),
  );
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const size = { width: Math.floor(width / columns) - 16, height: Math.floor(height / rows) - title - 4 };
  const tops = scaleTops(panels);
  return (
    <g>
      {panels.map(({ key, title: name, scale, model }, i) => (
        <g
          key={key}
          transform={`translate(${(i % columns) * (size.width + 16)} ${Math.floor(i / columns) * (size.height + title + 4)})`}
        >
          <text y={12} fontSize={12} fontWeight={600} fill={lightPaint.text}>
            {wrapText(name, { width: size.width, lines: 1, size: 12 })[0]}
          </text>
          <g transform={`translate(0 ${title})`}>
            <PanelDrawing
              layout={panelLayout(model, tops.get(scale) ?? 1, size)}
              width={size.width}
              paint={lightPaint}
            />
          </g>
        </g>
      ))}
    </g>
  );
}

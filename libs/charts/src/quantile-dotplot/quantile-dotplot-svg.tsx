import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import { type DotplotLayout, dotplotLayout, type QuantileDotplotModel } from './quantile-dotplot.layout.ts';

/** What the drawing needs. */
export interface DotplotDrawingProps {
  readonly layout: DotplotLayout;
  readonly model: QuantileDotplotModel;
  readonly width: number;
  readonly paint: Paint;
}

/** Drawing of a quantile dotplot — counted outcomes filled, the others rings, so that colour is never alone. */
export function DotplotDrawing({ layout, model, width, paint }: DotplotDrawingProps): ReactElement {
  const { radius, dots, labels, base, thresholdX } = layout;
  const late = thresholdX !== undefined && thresholdX > width * 0.6;
  return (
    <g fontSize={13}>
      <line className="chart-ink" x1={0} x2={width} y1={base} y2={base} stroke={paint.text} />
      {dots.map(({ key, x, y, filled }) => (
        <circle
          key={key}
          className={filled ? 'chart-marker' : 'chart-hollow'}
          cx={x}
          cy={y}
          r={radius - 1}
          fill={filled ? paint.c1 : paint.bg}
          stroke={filled ? paint.c1 : paint.ctx}
          strokeWidth={2}
        />
      ))}
      {labels.map(({ key, x, text }) => (
        <text key={key} x={x} y={base + 18} textAnchor="middle" fill={paint['text-2']}>
          {text}
        </text>
      ))}
      {thresholdX !== undefined && model.threshold && (
        <g fill={paint.text}>
          <line
            className="chart-ink"
            x1={thresholdX}
            x2={thresholdX}
            y1={18}
            y2={base + 4}
            stroke={paint.text}
            strokeDasharray="5 3"
          />
          <text x={late ? thresholdX - 6 : thresholdX + 6} y={14} textAnchor={late ? 'end' : 'start'}>
            {model.threshold.label}
          </text>
        </g>
      )}
      <text x={width / 2} y={base + 38} textAnchor="middle" fill={paint['text-2']}>
        {model.axis}
      </text>
    </g>
  );
}

/** Quantile dotplot for export, to be placed in an export frame. */
export interface QuantileDotplotSvgProps extends QuantileDotplotModel {
  readonly width: number;
  readonly height: number;
}

/** Quantile dotplot for export (F5) — the drawing of the screen with light colours resolved. */
export function QuantileDotplotSvg({ width, height, ...model }: QuantileDotplotSvgProps): ReactElement {
  const layout = dotplotLayout(model, { width, height });
  return <DotplotDrawing layout={layout} model={model} width={width} paint={lightPaint} />;
}

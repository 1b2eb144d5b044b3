import type { ReactElement } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import type { TokenName } from '../tokens.ts';
import { waterfallLayout } from './waterfall.layout.ts';
import type { WaterfallBar, WaterfallLayout, WaterfallModel } from './waterfall.layout.ts';
import type { WaterfallStep } from './waterfall-steps.ts';

const colours: Readonly<Record<WaterfallStep['role'], TokenName>> = {
  total: 'c1',
  increase: 'c2',
  decrease: 'c3',
  missing: 'control',
};

function Texts({
  bar,
  paint,
  across,
}: {
  readonly bar: WaterfallBar;
  readonly paint: Paint;
  readonly across: boolean;
}): ReactElement {
  const { value, label } = bar;
  const size = across ? 13 : 12;
  const halo = { stroke: paint.bg, strokeWidth: 3, paintOrder: 'stroke', className: 'chart-halo' };
  return (
    <>
      <TextLines
        lines={value.lines}
        x={value.x}
        y={value.y}
        textAnchor={value.anchor}
        fontWeight={600}
        fill={paint.text}
        {...halo}
      />
      <TextLines
        lines={label.lines}
        x={label.x}
        y={label.y}
        lead={14}
        textAnchor={label.anchor}
        fontSize={size}
        fill={paint['text-2']}
        {...halo}
      />
    </>
  );
}

/** What the drawing of a waterfall needs. */
export interface WaterfallDrawingProps {
  readonly layout: WaterfallLayout;
  readonly paint: Paint;
}

/** Drawing of a waterfall — grid, bars, connectors, the zero line, and the texts on top of all. */
export function WaterfallDrawing({ layout, paint }: WaterfallDrawingProps): ReactElement {
  return (
    <g fontSize={13}>
      {layout.ticks.map(({ text, ...line }) => (
        <g key={text} fill={paint['text-2']}>
          <line className="chart-grid" {...line} stroke={paint.grid} />
          <text x={line.x1 - 8} y={line.y1 + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {layout.bars.map(({ step, x, y, width, height }) => (
        <g key={step.term.key} className={`chart-bar chart-bar-${step.role}`}>
          {step.role !== 'missing' && (
            <rect x={x} y={y} width={width} height={height} fill={paint[colours[step.role]]} />
          )}
        </g>
      ))}
      {layout.connectors.map((line, i) => (
        <line key={i} className="chart-ink" {...line} stroke={paint.control} />
      ))}
      <line className="chart-ink" {...layout.zero} stroke={paint.text} />
      {layout.bars.map((bar) => (
        <Texts key={bar.step.term.key} bar={bar} paint={paint} across={layout.across} />
      ))}
    </g>
  );
}

/** Waterfall for export, to be placed in an export frame. */
export interface WaterfallSvgProps extends WaterfallModel {
  readonly width: number;
  readonly height: number;
}

/** Waterfall for export (F9) — the drawing of the screen with light colours resolved. */
export function WaterfallSvg({ width, height, ...model }: WaterfallSvgProps): ReactElement {
  return <WaterfallDrawing layout={waterfallLayout(model, { width, height })} paint={lightPaint} />;
}

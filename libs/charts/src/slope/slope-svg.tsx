import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import type { TokenName } from '../tokens.ts';
import { slopeLayout } from './slope.layout.ts';
import type { PlacedSlope, SlopeLayout, SlopeLine, SlopeModel } from './slope.layout.ts';

/** Slope chart for export, to be placed in an export frame. */
export interface SlopeSvgProps extends SlopeModel {
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly colour: TokenName;
  readonly width: number;
  readonly dash?: string;
}

const looks: Readonly<Record<SlopeLine['role'], Look>> = {
  own: { colour: 'c1', width: 3 },
  median: { colour: 'text-2', width: 2, dash: '6 4' },
  context: { colour: 'ctx', width: 1.5 },
};

/** One slope: its stroke, its dots and its words. */
export interface SlopeMarkProps {
  readonly placed: PlacedSlope;
  readonly paint: Paint;
  readonly strong?: boolean;
}

export function SlopeMark({ placed, paint, strong = false }: SlopeMarkProps): ReactElement {
  const { line, start, end, texts } = placed;
  const { colour, width, dash } = looks[line.role];
  const bold = strong || line.role === 'own';
  return (
    <g className={`chart-slope chart-slope-${line.role}`}>
      {start && end && (
        <line
          className="chart-line"
          x1={start.x}
          x2={end.x}
          y1={start.y}
          y2={end.y}
          stroke={paint[colour]}
          strokeWidth={strong ? width + 1.5 : width}
          {...(dash !== undefined && { strokeDasharray: dash })}
        />
      )}
      {[start, end].map(
        (point, i) =>
          point && (
            <circle
              key={i}
              className="chart-marker"
              cx={point.x}
              cy={point.y}
              r={line.role === 'own' ? 5 : 4}
              fill={paint[colour]}
            />
          ),
      )}
      {texts.map(({ x, y, anchor, text }, i) => (
        <text key={i} x={x} y={y + 4} textAnchor={anchor} fontWeight={bold ? 600 : 400} fill={paint.text}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Drawing of a slope chart — two upright lines with their periods, then the slopes, the own one last and on top. */
export function SlopeDrawing({
  layout,
  model,
  paint,
}: {
  readonly layout: SlopeLayout;
  readonly model: SlopeModel;
  readonly paint: Paint;
}): ReactElement {
  const ordered = [...layout.lines].sort(
    (a, b) => Number(a.line.role === 'own') - Number(b.line.role === 'own'),
  );
  const ends = [
    { x: layout.left, text: model.fromLabel, anchor: 'end' as const },
    { x: layout.right, text: model.toLabel, anchor: 'start' as const },
  ];
  return (
    <g fontSize={13}>
      {ends.map(({ x, text, anchor }) => (
        <g key={anchor}>
          <line
            className="chart-grid"
            x1={x}
            x2={x}
            y1={layout.top - 10}
            y2={layout.bottom + 10}
            stroke={paint.grid}
          />
          <text x={x} y={16} textAnchor={anchor} fontWeight={600} fill={paint['text-2']}>
            {text}
          </text>
        </g>
      ))}
      {ordered.map((placed) => (
        <SlopeMark key={placed.line.key} placed={placed} paint={paint} />
      ))}
    </g>
  );
}

/** Slope chart for export (F14) — the same lines and labels as SVG in light colours. */
export function SlopeSvg({ width, height, ...model }: SlopeSvgProps): ReactElement {
  return <SlopeDrawing layout={slopeLayout(model, { width, height })} model={model} paint={lightPaint} />;
}

import type { ReactElement } from 'react';
import { textWidth } from '../labels/text-width.ts';
import { wrapText } from '../labels/wrap-text.ts';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import { isoScatterLayout } from './iso-scatter.layout.ts';
import type { IsoCurve, IsoScatterLayout, IsoScatterModel } from './iso-scatter.layout.ts';

/** What the drawing of a scatter needs. */
export interface IsoScatterDrawingProps {
  readonly layout: IsoScatterLayout;
  readonly titles: IsoScatterModel['titles'];
  readonly paint: Paint;
}

type Mark = IsoScatterLayout['marks'][number];

function Axes({ layout, titles, paint }: IsoScatterDrawingProps): ReactElement {
  const { plot, ticksX, ticksY, height } = layout;
  const grid = { className: 'chart-grid', stroke: paint.grid };
  return (
    <g fill={paint['text-2']}>
      {ticksY.map(({ at, text }) => (
        <g key={`y${text}`}>
          <line {...grid} x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text x={plot.left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {ticksX.map(({ at, text }) => (
        <text key={`x${text}`} x={at} y={plot.bottom + 18} textAnchor="middle">
          {text}
        </text>
      ))}
      <line
        className="chart-ink"
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
        stroke={paint.control}
      />
      <text x={0} y={14}>
        {titles.y}
      </text>
      <text x={plot.right} y={plot.bottom + 38} textAnchor="end">
        {wrapText(titles.x, { width: plot.right, lines: 1, size: 13 })[0]}
      </text>
      {titles.product !== undefined && (
        <>
          <line
            className="chart-ink"
            x1={0}
            x2={26}
            y1={height - 10}
            y2={height - 10}
            stroke={paint.control}
            strokeDasharray="5 4"
          />
          <text x={34} y={height - 6}>
            {wrapText(titles.product, { width: plot.right - 34, lines: 1, size: 13 })[0]}
          </text>
        </>
      )}
    </g>
  );
}

function Curve({ curve, paint }: { readonly curve: IsoCurve; readonly paint: Paint }): ReactElement {
  const { path, label } = curve;
  return (
    <g>
      <path className="chart-ink" d={path} fill="none" stroke={paint.control} strokeDasharray="5 4" />
      <text
        className="chart-halo"
        x={label.x}
        y={label.y - 4}
        textAnchor="end"
        fontSize={12}
        fill={paint['text-2']}
        stroke={paint.bg}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {label.text}
      </text>
    </g>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly paint: Paint;
  readonly plot: IsoScatterLayout['plot'];
  /** Above the mark, so that a line through it does not run through the name. */
  readonly raised?: boolean;
}

/** Name beside its mark, on the side with more room. */
function MarkName({ mark, paint, plot, raised = false }: MarkProps): ReactElement {
  const { x, y, point } = mark;
  const rooms = { after: plot.right - x - 12, before: x - 12 - plot.left };
  const beside = textWidth(point.name) < rooms.after || rooms.after > rooms.before;
  const [name] = wrapText(point.name, { width: beside ? rooms.after : rooms.before, lines: 1, size: 13 });
  return (
    <text
      className="chart-halo"
      x={beside ? x + 12 : x - 12}
      y={raised ? y - 6 : y + 4}
      textAnchor={beside ? 'start' : 'end'}
      fontWeight={point.own ? 600 : undefined}
      fill={paint.text}
      stroke={paint.bg}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {name}
    </text>
  );
}

function OwnMark(props: MarkProps): ReactElement {
  const { mark, paint } = props;
  const { x, y } = mark;
  return (
    <>
      <path
        className="chart-own-mark"
        d={`M${x} ${y - 8}l8 8l-8 8l-8-8Z`}
        fill={paint.c1}
        stroke={paint.bg}
      />
      <MarkName {...props} />
    </>
  );
}

/** Drawing of a scatter — axes, curves of equal product with their labels, grey dots, and a diamond for own on top. */
export function IsoScatterDrawing({ layout, titles, paint }: IsoScatterDrawingProps): ReactElement {
  const own = layout.marks.find(({ point }) => point.own);
  return (
    <g fontSize={13}>
      <Axes layout={layout} titles={titles} paint={paint} />
      {layout.curves.map((curve) => (
        <Curve key={curve.product} curve={curve} paint={paint} />
      ))}
      {layout.path !== undefined && (
        <path className="chart-ink" d={layout.path} fill="none" stroke={paint.ctx} strokeWidth={2} />
      )}
      {layout.marks
        .filter((mark) => mark !== own)
        .map(({ point, x, y }) => (
          <circle
            key={point.key}
            className="chart-context"
            cx={x}
            cy={y}
            r={5}
            fill={paint.ctx}
            fillOpacity={0.8}
          />
        ))}
      {layout.path !== undefined &&
        layout.marks
          .filter((mark) => mark !== own)
          .map((mark) => (
            <MarkName key={mark.point.key} mark={mark} paint={paint} plot={layout.plot} raised />
          ))}
      {own && <OwnMark mark={own} paint={paint} plot={layout.plot} raised={layout.path !== undefined} />}
    </g>
  );
}

/** Scatter for export, to be placed in an export frame. */
export interface IsoScatterSvgProps extends IsoScatterModel {
  readonly width: number;
  readonly height: number;
}

/** Scatter for export (F10) — the drawing of the screen with light colours resolved. */
export function IsoScatterSvg({ width, height, ...model }: IsoScatterSvgProps): ReactElement {
  const layout = isoScatterLayout(model, { width, height });
  return <IsoScatterDrawing layout={layout} titles={model.titles} paint={lightPaint} />;
}

import type { ReactElement, SVGProps } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { textWidth } from '../labels/text-width.ts';
import { isPresent } from '../is-present.ts';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import { lineChartLayout } from './line-chart.layout.ts';
import type { EndLabel } from './end-labels.ts';
import type { DrawnSeries, LineChartLayout } from './line-chart.layout.ts';
import type { LineModel, SeriesRole } from './line-model.ts';
import { markerPath, seriesStyles } from './series-style.ts';

/** What every part of the drawing needs. */
export interface LineDrawingProps {
  readonly layout: LineChartLayout;
  readonly paint: Paint;
  /** Name of the band, printed beside a sample of it. */
  readonly bandLabel?: string | undefined;
  readonly innerBandLabel?: string | undefined;
}

function Axes({ layout, paint }: LineDrawingProps): ReactElement {
  const { plot, xTicks, yTicks, zeroY, axisNote } = layout;
  return (
    <g fill={paint['text-2']}>
      {yTicks.map(({ at, text }) => (
        <g key={text + at}>
          <line className="chart-grid" x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={paint.grid} />
          <text x={plot.left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {zeroY !== undefined && (
        <line
          className="chart-ink"
          x1={plot.left}
          x2={plot.right}
          y1={zeroY}
          y2={zeroY}
          stroke={paint.text}
        />
      )}
      {xTicks.map(({ at, text }) => (
        <text key={at} x={at} y={plot.bottom + 20} textAnchor="middle">
          {text}
        </text>
      ))}
      {axisNote !== undefined && (
        <text y={plot.top - 12 - 16 * rowsOf(layout)} fontSize={12}>
          {axisNote}
        </text>
      )}
    </g>
  );
}

const rowsOf = ({ markers, plot }: LineChartLayout): number =>
  Math.max(0, ...markers.map((m) => (plot.top - 6 - m.textY) / 16 + 1));

function Markers({ layout, paint }: LineDrawingProps): ReactElement {
  const { markers, plot } = layout;
  return (
    <g fontSize={12} fill={paint['text-2']}>
      {markers.map(({ x, textY, anchor, kind, period, label }) => (
        <g key={`${kind} ${period} ${label}`}>
          <line
            className="chart-ink"
            x1={x}
            x2={x}
            y1={textY + 3}
            y2={plot.bottom}
            stroke={paint.text}
            strokeDasharray={kind === 'break' ? '5 3' : '1 3'}
          />
          <text x={anchor === 'start' ? x + 4 : x - 4} y={textY} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function strokeOf(role: SeriesRole, paint: Paint): Record<string, string | number> {
  const { colour, width, dash } = seriesStyles[role];
  return { stroke: paint[colour], strokeWidth: width, ...(dash !== undefined && { strokeDasharray: dash }) };
}

function SeriesLine({ drawn, paint }: { readonly drawn: DrawnSeries; readonly paint: Paint }): ReactElement {
  const { role } = drawn.series;
  const last = drawn.points.findLastIndex((p) => p !== undefined);
  const colour = paint[seriesStyles[role].colour];
  return (
    <g className={`chart-series chart-series-${role}`}>
      <path d={drawn.path} fill="none" strokeLinejoin="round" {...strokeOf(role, paint)} />
      {drawn.points.map((point, i) => {
        const shown = point && (point.provisional || point.lone || (i === last && role !== 'context'));
        return (
          shown && (
            <path
              key={i}
              className={point.provisional ? 'chart-hollow' : 'chart-marker'}
              d={markerPath(role)}
              transform={`translate(${point.x} ${point.y})`}
              fill={point.provisional ? paint.bg : colour}
              stroke={colour}
              strokeWidth={point.provisional ? 2 : 1}
            />
          )
        );
      })}
    </g>
  );
}

function Label({ label, paint }: { readonly label: EndLabel; readonly paint: Paint }): ReactElement {
  const { series, kind, x, y, lines } = label;
  const colour = paint[seriesStyles[series.role].colour];
  const key = kind === 'key';
  // A name without any value has no mark: at the foot of the plot it would be read as zero.
  const drawn = series.points.some(({ figure }) => isPresent(figure));
  return (
    <g fontWeight={series.role === 'own' ? 600 : 400} className={`chart-series-${series.role}`}>
      {key && drawn && <line x1={x} x2={x + 26} y1={y - 4} y2={y - 4} {...strokeOf(series.role, paint)} />}
      {drawn && (
        <path
          className="chart-marker"
          d={markerPath(series.role)}
          transform={`translate(${key ? x + 13 : x + 6} ${key ? y - 4 : y})`}
          fill={colour}
        />
      )}
      <TextLines lines={lines} x={key ? x + 34 : x + 16} y={key ? y : y + 4 - 7 * (lines.length - 1)} />
    </g>
  );
}

function BandKey({
  x,
  y,
  label,
  ...swatch
}: { readonly label: string } & Pick<
  SVGProps<SVGRectElement>,
  'x' | 'y' | 'fill' | 'stroke' | 'strokeDasharray'
>): ReactElement {
  return (
    <g className="chart-band-key" transform={`translate(${x} ${y})`}>
      <rect className="chart-band" y={-11} width={26} height={12} {...swatch} />
      <text x={34}>{label}</text>
    </g>
  );
}

function Labels({ layout, paint, bandLabel, innerBandLabel }: LineDrawingProps): ReactElement {
  const keys = layout.labels.filter((label) => label.kind === 'key');
  const left = keys.length > 0 ? 0 : layout.plot.left;
  const y = 18 + (keys.at(-1)?.y ?? -4);
  const beside = left + 34 + textWidth(bandLabel ?? '') + 16;
  const edge = { stroke: paint['band-edge'], strokeDasharray: '2 2' };
  return (
    <g fill={paint.text}>
      {layout.labels.map((label) => (
        <Label key={label.series.key} label={label} paint={paint} />
      ))}
      {bandLabel !== undefined && (
        <BandKey x={left} y={y} label={bandLabel} fill={paint['band-80']} {...edge} />
      )}
      {innerBandLabel !== undefined && (
        <BandKey x={beside} y={y} label={innerBandLabel} fill={paint['band-50']} />
      )}
    </g>
  );
}

/** Drawing of a line chart — band behind, context lines, then the named lines, own on top. */
export function LineDrawing({ layout, paint, bandLabel, innerBandLabel }: LineDrawingProps): ReactElement {
  const depth: readonly SeriesRole[] = ['context', 'area', 'budget', 'median', 'capacity', 'forecast', 'own'];
  const ordered = [...layout.series].sort(
    (a, b) => depth.indexOf(a.series.role) - depth.indexOf(b.series.role),
  );
  return (
    <g fontSize={13}>
      {layout.band !== undefined && (
        <path
          className="chart-band"
          d={layout.band}
          fill={paint['band-80']}
          stroke={paint['band-edge']}
          strokeDasharray="2 2"
        />
      )}
      {layout.innerBand !== undefined && (
        <path className="chart-band-inner" d={layout.innerBand} fill={paint['band-50']} />
      )}
      <Axes layout={layout} paint={paint} />
      <Markers layout={layout} paint={paint} />
      {ordered.map((drawn) => (
        <SeriesLine key={drawn.series.key} drawn={drawn} paint={paint} />
      ))}
      <Labels layout={layout} paint={paint} bandLabel={bandLabel} innerBandLabel={innerBandLabel} />
    </g>
  );
}

/** Line chart for export, to be placed in an export frame. */
export interface LineChartSvgProps extends LineModel {
  readonly width: number;
  readonly height: number;
}

/** Line chart for export (F6) — the drawing of the screen with light colours resolved. */
export function LineChartSvg({ width, height, ...model }: LineChartSvgProps): ReactElement {
  return (
    <LineDrawing
      layout={lineChartLayout(model, { width, height })}
      paint={lightPaint}
      bandLabel={model.band?.label}
      innerBandLabel={model.innerBand?.label}
    />
  );
}

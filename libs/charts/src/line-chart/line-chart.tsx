import { useId } from 'react';
import type { ReactElement } from 'react';
import { chartHeight } from '../chart-height.ts';
import { DetailsPanel } from '../details-panel.tsx';
import { screenPaint } from '../paint.ts';
import { LineDrawing } from './line-chart-svg.tsx';
import { lineChartLayout } from './line-chart.layout.ts';
import type { LineChartLayout } from './line-chart.layout.ts';
import type { LineFocus, LineModel } from './line-model.ts';
import type { FocusState } from './move-focus.ts';
import { useLineFocus } from './use-line-focus.ts';

/** Line chart on screen. */
export interface LineChartProps extends LineModel {
  readonly width: number;
  /** Accessible name: the headline of the figure. */
  readonly name: string;
  /** One sentence for the point in focus; without it the chart is a still picture. */
  readonly describe?: (focus: LineFocus) => string;
  readonly onFocusPoint?: (focus: LineFocus | null) => void;
}

function FocusMark({
  layout,
  state,
}: {
  readonly layout: LineChartLayout;
  readonly state: FocusState;
}): ReactElement {
  const { plot, periodX, series } = layout;
  const x = periodX[state.period] ?? plot.left;
  const point = series[state.series]?.points[state.period];
  return (
    <g className="chart-focus-mark">
      <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke={screenPaint.control} />
      {point && <circle cx={x} cy={point.y} r={8} fill="none" stroke={screenPaint.focus} strokeWidth={3} />}
    </g>
  );
}

type ExplorableProps = LineChartProps & { readonly describe: (focus: LineFocus) => string };

function Explorable({ width, name, describe, onFocusPoint, ...model }: ExplorableProps): ReactElement {
  const id = useId();
  const height = chartHeight(width);
  const layout = lineChartLayout(model, { width, height });
  const { state, focus, handlers } = useLineFocus(model, layout, onFocusPoint);
  return (
    <div className="chart-line">
      <svg
        className="chart-svg chart-explorable"
        width={width}
        height={height}
        role="application"
        aria-label={name}
        aria-describedby={id}
        tabIndex={0}
        {...handlers}
      >
        <g aria-hidden="true">
          <LineDrawing
            layout={layout}
            paint={screenPaint}
            bandLabel={model.band?.label}
            innerBandLabel={model.innerBand?.label}
          />
          {state && <FocusMark layout={layout} state={state} />}
        </g>
      </svg>
      <DetailsPanel id={id} text={focus ? describe(focus) : ''} />
    </div>
  );
}

/**
 * Line chart (F6) — own line, median, area, budget steps and a band over time. With `describe` it is one tab stop:
 * ← → time, ↑ ↓ series, Home, End, Enter pins, Esc leaves. Below the plot stands the sentence of the point in focus.
 */
export function LineChart(props: LineChartProps): ReactElement {
  const { width, name, describe, onFocusPoint: _, ...model } = props;
  const height = chartHeight(width);
  if (width <= 0) return <div className="chart-line chart-reserved" />;
  if (describe !== undefined) return <Explorable {...props} describe={describe} />;
  return (
    <svg className="chart-svg" width={width} height={height} role="img" aria-label={name}>
      <LineDrawing
        layout={lineChartLayout(model, { width, height })}
        paint={screenPaint}
        bandLabel={model.band?.label}
        innerBandLabel={model.innerBand?.label}
      />
    </svg>
  );
}

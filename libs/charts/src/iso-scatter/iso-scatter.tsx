import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { DetailsPanel } from '../details-panel.tsx';
import { stepIndex } from '../focus/step-index.ts';
import { screenPaint } from '../paint.ts';
import { IsoScatterDrawing } from './iso-scatter-svg.tsx';
import { isoScatterLayout } from './iso-scatter.layout.ts';
import type { IsoScatterLayout, IsoScatterModel, ScatterPoint } from './iso-scatter.layout.ts';

/** Scatter on screen. */
export interface IsoScatterProps extends IsoScatterModel {
  readonly width: number;
  /** Accessible name: the headline of the figure. */
  readonly name: string;
  /** One sentence for the point in focus. */
  readonly describe: (point: ScatterPoint) => string;
  /** The point marked from outside, such as by a list beside the figure. */
  readonly selected?: string | undefined;
  readonly onSelect?: (key: string) => void;
}

function FocusRing({ mark }: { readonly mark: IsoScatterLayout['marks'][number] }): ReactElement {
  return (
    <circle
      className="chart-focus-mark"
      cx={mark.x}
      cy={mark.y}
      r={11}
      fill="none"
      stroke={screenPaint.focus}
      strokeWidth={3}
    />
  );
}

/**
 * Scatter with curves of equal product (F10) — one tab stop: arrow keys move to the nearest point in x, Home and End to
 * the ends, Enter selects, Esc leaves; each move writes one sentence.
 */
export function IsoScatter(props: IsoScatterProps): ReactElement {
  const { width, name, describe, selected, onSelect, ...model } = props;
  const id = useId();
  const [index, setIndex] = useState<number>();
  if (width <= 0) return <div className="chart-scatter chart-reserved" />;
  const layout = isoScatterLayout(model, { width });
  const { marks } = layout;
  const start = Math.max(
    0,
    marks.findIndex(({ point }) => (selected === undefined ? point.own : point.key === selected)),
  );
  const mark = index === undefined ? marks.find(({ point }) => point.key === selected) : marks[index];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Up means more: the same step as right, so that the order of x is the only one.
    const key = { ArrowUp: 'ArrowRight', ArrowDown: 'ArrowLeft' }[event.key] ?? event.key;
    const next = stepIndex(index ?? start, { key, count: marks.length });
    if (next !== undefined) setIndex(next);
    else if (event.key === 'Enter' && mark) onSelect?.(mark.point.key);
    else if (event.key === 'Escape') event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <div className="chart-scatter">
      <svg
        className="chart-svg chart-explorable"
        width={width}
        height={layout.height}
        role="application"
        aria-label={name}
        aria-describedby={id}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setIndex((now) => now ?? start)}
        onBlur={() => setIndex(undefined)}
        onMouseLeave={() => setIndex(undefined)}
      >
        <g aria-hidden="true">
          <IsoScatterDrawing layout={layout} titles={model.titles} paint={screenPaint} />
          {marks.map(({ point, x, y }, i) => (
            <circle
              key={point.key}
              className="chart-hit"
              cx={x}
              cy={y}
              r={12}
              fill="transparent"
              onMouseEnter={() => setIndex(i)}
              onClick={() => onSelect?.(point.key)}
            />
          ))}
          {mark && <FocusRing mark={mark} />}
        </g>
      </svg>
      <DetailsPanel id={id} text={mark ? describe(mark.point) : ''} />
    </div>
  );
}

import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { DetailsPanel } from '../details-panel.tsx';
import { screenPaint } from '../paint.ts';
import { DotplotDrawing } from './quantile-dotplot-svg.tsx';
import { type DotColumn, dotplotLayout, type QuantileDotplotModel } from './quantile-dotplot.layout.ts';

/** Quantile dotplot on screen. */
export interface QuantileDotplotProps extends QuantileDotplotModel {
  readonly width: number;
  /** Accessible name: the counted sentence. */
  readonly name: string;
  /** One sentence for the column in focus, with the outcomes up to and including it. */
  readonly describe: (column: DotColumn, soFar: number) => string;
}

const height = 200;

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Quantile dotplot (F5) — twenty equally likely outcomes as dots. One tab stop: ← → between columns, Home, End, Esc
 * leaves; below stands the sentence of the column in focus.
 */
export function QuantileDotplot({ width, name, describe, ...model }: QuantileDotplotProps): ReactElement {
  const id = useId();
  const [at, setAt] = useState<number>();
  const { columns } = model;
  if (width <= 0) return <div className="chart-line chart-reserved" />;
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.key === 'Escape') return event.currentTarget.blur();
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setAt((now) => move(now ?? 0, columns.length - 1));
  };
  const layout = dotplotLayout(model, { width, height });
  const column = at === undefined ? undefined : columns[at];
  const soFar = columns.slice(0, (at ?? 0) + 1).reduce((sum, { dots }) => sum + dots, 0);
  const step = (width - 24) / Math.max(1, columns.length);
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
        onFocus={() => setAt((now) => now ?? 0)}
        onBlur={() => setAt(undefined)}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden="true">
          <DotplotDrawing layout={layout} model={model} width={width} paint={screenPaint} />
          {at !== undefined && (
            <rect
              className="chart-focus-mark"
              x={12 + at * step}
              y={20}
              width={step}
              height={layout.base - 16}
              fill="none"
              stroke={screenPaint.focus}
              strokeWidth={2}
            />
          )}
        </g>
      </svg>
      <DetailsPanel id={id} text={column ? describe(column, soFar) : ''} />
    </div>
  );
}

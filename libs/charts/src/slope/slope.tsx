import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { DetailsPanel } from '../details-panel.tsx';
import { stepIndex } from '../focus/step-index.ts';
import { screenPaint } from '../paint.ts';
import { SlopeDrawing, SlopeMark } from './slope-svg.tsx';
import { slopeLayout } from './slope.layout.ts';
import type { PlacedSlope, SlopeLine, SlopeModel } from './slope.layout.ts';

/** Slope chart on screen. */
export interface SlopeProps extends SlopeModel {
  readonly width: number;
  /** Accessible name: the headline of the figure. */
  readonly name: string;
  /** One sentence for the line in focus. */
  readonly describe: (line: SlopeLine) => string;
}

const endY = ({ start, end }: PlacedSlope): number => (end ?? start)?.y ?? Infinity;

/** Lines as a reader meets them: by their value at the right, highest first. */
const byEnd = (lines: readonly PlacedSlope[]): readonly PlacedSlope[] =>
  [...lines].sort((a, b) => endY(a) - endY(b));

/**
 * Slope chart (F14) — the same measure at two ends, labels at both, own bold. One tab stop: arrow keys, Home and End
 * move by line from the highest to the lowest end, Esc leaves.
 */
export function Slope({ width, name, describe, ...model }: SlopeProps): ReactElement {
  const id = useId();
  const [index, setIndex] = useState<number>();
  if (width <= 0) return <div className="chart-reserved" />;
  const layout = slopeLayout(model, { width });
  const lines = byEnd(layout.lines);
  const placed = index === undefined ? undefined : lines[index];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepIndex(index ?? 0, { key: event.key, count: lines.length });
    if (next !== undefined) setIndex(next);
    else if (event.key === 'Escape') event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <div className="chart-slope-box">
      <svg
        className="chart-svg chart-explorable"
        width={width}
        height={layout.height}
        role="application"
        aria-label={name}
        aria-describedby={id}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setIndex((now) => now ?? 0)}
        onBlur={() => setIndex(undefined)}
      >
        <g aria-hidden="true">
          <SlopeDrawing layout={layout} model={model} paint={screenPaint} />
          {placed && <SlopeMark placed={placed} paint={screenPaint} strong />}
          {lines.map(({ line, texts }, i) =>
            texts.map(({ x, y, anchor }) => (
              <rect
                key={`${line.key} ${anchor}`}
                className="chart-hit"
                x={anchor === 'end' ? 0 : x}
                y={y - 9}
                width={anchor === 'end' ? x : width - x}
                height={18}
                fill="transparent"
                onMouseEnter={() => setIndex(i)}
                onClick={() => setIndex(i)}
              />
            )),
          )}
        </g>
      </svg>
      <DetailsPanel id={id} text={placed ? describe(placed.line) : ''} />
    </div>
  );
}

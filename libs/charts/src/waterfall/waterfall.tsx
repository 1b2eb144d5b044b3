import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { DetailsPanel } from '../details-panel.tsx';
import { stepIndex } from '../focus/step-index.ts';
import { screenPaint } from '../paint.ts';
import { WaterfallDrawing } from './waterfall-svg.tsx';
import { waterfallLayout } from './waterfall.layout.ts';
import type { WaterfallBar, WaterfallModel } from './waterfall.layout.ts';
import type { WaterfallTerm } from './waterfall-steps.ts';

/** Waterfall on screen. */
export interface WaterfallProps extends WaterfallModel {
  readonly width: number;
  /** Accessible name: the headline of the figure. */
  readonly name: string;
  /** One sentence for the term in focus; without it the chart is a still picture. */
  readonly describe?: (term: WaterfallTerm) => string;
  /** Enter or a click on a term, such as to open its definition. */
  readonly onSelect?: (key: string) => void;
}

function FocusFrame({ bar }: { readonly bar: WaterfallBar }): ReactElement {
  return (
    <rect
      className="chart-focus-mark"
      x={bar.x - 4}
      y={bar.y - 4}
      width={bar.width + 8}
      height={bar.height + 8}
      fill="none"
      stroke={screenPaint.focus}
      strokeWidth={3}
    />
  );
}

type ExplorableProps = WaterfallProps & { readonly describe: (term: WaterfallTerm) => string };

function Explorable({ width, name, describe, onSelect, ...model }: ExplorableProps): ReactElement {
  const id = useId();
  const [index, setIndex] = useState<number>();
  const layout = waterfallLayout(model, { width });
  const bar = index === undefined ? undefined : layout.bars[index];
  const select = (key: string | undefined): void => (key === undefined ? undefined : onSelect?.(key));
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepIndex(index ?? 0, { key: event.key, count: layout.bars.length });
    if (next !== undefined) setIndex(next);
    else if (event.key === 'Enter') select(bar?.step.term.key);
    else if (event.key === 'Escape') event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <div className="chart-waterfall">
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
          <WaterfallDrawing layout={layout} paint={screenPaint} />
          {layout.bars.map(({ step, ...box }, i) => (
            <rect
              key={step.term.key}
              className="chart-hit"
              x={layout.across ? 0 : box.x}
              y={layout.across ? box.y - 22 : 0}
              width={layout.across ? width : box.width}
              height={layout.across ? 44 : layout.height}
              fill="transparent"
              onMouseEnter={() => setIndex(i)}
              onClick={() => select(step.term.key)}
            />
          ))}
          {bar && <FocusFrame bar={bar} />}
        </g>
      </svg>
      <DetailsPanel id={id} text={bar ? describe(bar.step.term) : ''} />
    </div>
  );
}

/**
 * Waterfall (F9) — totals, increases with "+" and decreases with "−" in a fixed order, values always printed. With
 * `describe` it is one tab stop: arrow keys, Home and End move by term, Enter selects, Esc leaves.
 */
export function Waterfall(props: WaterfallProps): ReactElement {
  const { width, name, describe, onSelect: _, ...model } = props;
  if (width <= 0) return <div className="chart-waterfall chart-reserved" />;
  if (describe !== undefined) return <Explorable {...props} describe={describe} />;
  const layout = waterfallLayout(model, { width });
  return (
    <svg className="chart-svg" width={width} height={layout.height} role="img" aria-label={name}>
      <WaterfallDrawing layout={layout} paint={screenPaint} />
    </svg>
  );
}

import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { DetailsPanel } from '../details-panel.tsx';
import { stepIndex } from '../focus/step-index.ts';
import { screenPaint } from '../paint.ts';
import type { EgoSankeyModel, FlowEnd } from './ego-sankey-model.ts';
import { EgoSankeyDrawing } from './ego-sankey-svg.tsx';
import { egoSankeyHeight, egoSankeyLayout } from './ego-sankey.layout.ts';

/** Flow picture on screen. */
export interface EgoSankeyProps extends EgoSankeyModel {
  readonly width: number;
  /** Accessible name: the headline of the figure. */
  readonly name: string;
  /** One sentence for the link in focus. */
  readonly describe: (end: FlowEnd, side: 'seller' | 'buyer') => string;
}

/**
 * Flow picture of one place (F12) — sellers to the left, buyers to the right, links as wide as their volume. One tab
 * stop: arrow keys, Home and End move by volume, Esc leaves; the sentence of the link stands below.
 */
export function EgoSankey({ width, name, describe, ...model }: EgoSankeyProps): ReactElement {
  const id = useId();
  const [index, setIndex] = useState<number>();
  if (width <= 0) return <div className="chart-sankey chart-reserved" />;
  const layout = egoSankeyLayout(model, { width, height: egoSankeyHeight(model) });
  const flow = index === undefined ? undefined : layout.flows[index];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepIndex(index ?? 0, { key: event.key, count: layout.flows.length });
    if (next !== undefined) setIndex(next);
    else if (event.key === 'Escape') event.currentTarget.blur();
    else return;
    event.preventDefault();
  };
  return (
    <div className="chart-sankey">
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
          <EgoSankeyDrawing model={model} layout={layout} paint={screenPaint} focused={flow?.key} />
          {layout.flows.map(({ key, path, strokeWidth }, i) => (
            <path
              key={key}
              className="chart-hit"
              d={path}
              fill="none"
              stroke="transparent"
              strokeWidth={Math.max(12, strokeWidth)}
              onMouseEnter={() => setIndex(i)}
            />
          ))}
        </g>
      </svg>
      <DetailsPanel id={id} text={flow ? describe(flow.end, flow.side) : ''} />
    </div>
  );
}

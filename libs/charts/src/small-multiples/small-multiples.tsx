import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { screenPaint } from '../paint.ts';
import { useWidth } from '../use-width.ts';
import { PanelDrawing } from './panel-drawing.tsx';
import type { FanPanel, SmallMultiplesModel } from './small-multiples-model.ts';
import { panelLayout, scaleTops } from './small-multiples.layout.ts';

/** Small multiples on screen; with `onSelect` the titles are buttons. Hold the model memoised. */
export interface SmallMultiplesProps extends SmallMultiplesModel {
  readonly onSelect?: (panel: string) => void;
}

const gap = 24;
const height = 132;

function columnsFor(width: number): number {
  if (width < 520) return 1;
  return width < 820 ? 2 : 3;
}

interface PanelProps {
  readonly panel: FanPanel;
  readonly top: number;
  readonly width: number;
  readonly onSelect: SmallMultiplesProps['onSelect'];
}

function Panel({ panel, top, width, onSelect }: PanelProps): ReactElement {
  const { key, title, value, own, model } = panel;
  const layout = useMemo(() => panelLayout(model, top, { width, height }), [model, top, width]);
  return (
    <li className={own ? 'chart-panel chart-own-row' : 'chart-panel'}>
      <p className="chart-panel-title">
        {onSelect ? (
          <button type="button" className="chart-sort" onClick={() => onSelect(key)}>
            {title}
          </button>
        ) : (
          title
        )}
      </p>
      <p className="chart-panel-value">{value}</p>
      <svg className="chart-svg" width={width} height={height} aria-hidden="true">
        <PanelDrawing layout={layout} width={width} paint={screenPaint} />
      </svg>
    </li>
  );
}

/**
 * Small multiples (F15) — one fan a panel, the value axis shared by panels of one scale. The drawing repeats what the
 * title, the value and the table say, so it is hidden from readers of the text.
 */
export function SmallMultiples({ label, panels, onSelect }: SmallMultiplesProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const room = useWidth(list);
  const tops = useMemo(() => scaleTops(panels), [panels]);
  const columns = columnsFor(room);
  const width = Math.floor((room - gap * (columns - 1)) / columns);
  return (
    <ul ref={list} className={`chart-panels chart-panels-${columns}`} aria-label={label}>
      {width > 0 &&
        panels.map((panel) => (
          <Panel
            key={panel.key}
            panel={panel}
            top={tops.get(panel.scale) ?? 1}
            width={width}
            onSelect={onSelect}
          />
        ))}
    </ul>
  );
}

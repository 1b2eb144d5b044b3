import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { LineChartLayout } from './line-chart.layout.ts';
import type { LineFocus, LineModel } from './line-model.ts';
import { moveFocus } from './move-focus.ts';
import type { FocusState } from './move-focus.ts';
import { nearestPoint } from './nearest-point.ts';

/** The point in focus and what the drawing has to listen to. */
export interface LineFocusControl {
  readonly state: FocusState | undefined;
  readonly focus: LineFocus | undefined;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onMouseMove: (event: MouseEvent<SVGSVGElement>) => void;
    readonly onMouseLeave: () => void;
    readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
  };
}

function focusOf(state: FocusState | undefined, { series, periods }: LineModel): LineFocus | undefined {
  const one = state && series[state.series];
  const period = state && periods[state.period];
  const point = state && one?.points[state.period];
  return one && period && point ? { series: one, period, point, pinned: state.pinned } : undefined;
}

const pointer = (event: MouseEvent<SVGSVGElement>): { x: number; y: number } => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

// Told once for each change, with the newest callback, so that a parent's new closure is no change of focus.
function useTold(focus: LineFocus | undefined, tell: ((focus: LineFocus | null) => void) | undefined): void {
  const latest = useRef(tell);
  const told = useRef<string>(undefined);
  const key = focus && `${focus.series.key} ${focus.period.key} ${focus.pinned}`;
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (told.current !== key) latest.current?.(focus ?? null);
    told.current = key;
  }, [key, focus]);
}

/** Line focus — one point in focus at a time, by keys, pointer or touch; a pinned point stays when the chart is left. */
export function useLineFocus(
  model: LineModel,
  layout: LineChartLayout,
  tell: ((focus: LineFocus | null) => void) | undefined,
): LineFocusControl {
  const [state, setState] = useState<FocusState>();
  const range = { series: model.series.length, periods: model.periods.length };
  const last: FocusState = { series: 0, period: range.periods - 1, pinned: false };
  const focus = focusOf(state, model);
  useTold(focus, tell);
  const release = (): void => setState((now) => (now?.pinned ? now : undefined));
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = moveFocus(state ?? last, event.key, range);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setState(next === 'leave' ? undefined : next);
    if (next === 'leave') event.currentTarget.blur();
  };
  const onClick = (event: MouseEvent<SVGSVGElement>): void => {
    const near = nearestPoint(layout, pointer(event));
    const same = near && state?.series === near.series && state.period === near.period;
    setState(near && { ...near, pinned: !(same && state.pinned) });
  };
  const onMouseMove = (event: MouseEvent<SVGSVGElement>): void => {
    const near = nearestPoint(layout, pointer(event));
    const moved = near && (near.series !== state?.series || near.period !== state.period);
    if (moved && !state?.pinned) setState({ ...near, pinned: false });
  };
  const onFocus = (): void => setState((now) => now ?? last);
  return {
    state,
    focus,
    handlers: { onKeyDown, onFocus, onBlur: release, onMouseMove, onMouseLeave: release, onClick },
  };
}

/** Which point is in focus, by index, and whether it stays when the chart is left. */
export interface FocusState {
  readonly series: number;
  readonly period: number;
  readonly pinned: boolean;
}

/** How many series and periods there are. */
export interface FocusRange {
  readonly series: number;
  readonly periods: number;
}

const steps: Readonly<Record<string, readonly [series: number, period: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/**
 * Move focus — ← → along time, ↑ ↓ between series, Home and End to the first and last period, Enter pins or
 * unpins, Escape leaves; undefined when the key means nothing here. Missing points are visited too: that a value is
 * missing is an answer.
 * @example moveFocus({ series: 0, period: 2, pinned: false }, 'Home', { series: 1, periods: 3 }) // { series: 0, period: 0, pinned: false }
 */
export function moveFocus(
  state: FocusState,
  key: string,
  range: FocusRange,
): FocusState | 'leave' | undefined {
  if (key === 'Escape') return 'leave';
  if (key === 'Enter') return { ...state, pinned: !state.pinned };
  const step = steps[key];
  if (step === undefined) return undefined;
  const series = within(state.series + step[0], range.series);
  return { series, period: within(state.period + step[1], range.periods), pinned: false };
}

import type { LineChartLayout } from './line-chart.layout.ts';

/** Index of a point. */
export interface PointIndex {
  readonly series: number;
  readonly period: number;
}

/** Nearest point — the period next to x, then the series whose value there is next to y; undefined without any. */
export function nearestPoint(
  { periodX, series }: LineChartLayout,
  { x, y }: { readonly x: number; readonly y: number },
): PointIndex | undefined {
  const nearest = (far: readonly number[]): number => far.indexOf(Math.min(...far));
  const period = nearest(periodX.map((at) => Math.abs(at - x)));
  const far = series.map(({ points }) => Math.abs((points[period]?.y ?? Infinity) - y));
  const one = nearest(far);
  return one === -1 || far[one] === Infinity ? undefined : { series: one, period };
}

import { figure } from '../../figures/figure.ts';
import type { YearNeed } from '../yearly-need.ts';

/** Counts of consecutive years. */
export function needSeries(from: number, counts: readonly number[]): YearNeed[] {
  return counts.map((count, i) => ({ year: from + i, need: figure(count) }));
}

import { max } from 'd3-array';
import { isPresent } from '../is-present.ts';
import type { RankedBar } from './ranked-bars-props.ts';

/**
 * Lengths of bars from zero, as shares of the longest; undefined where there is no value to draw.
 * @example barLengths([{ key: 'a', label: 'A', text: '2', value: { value: 2 } }]) // [1]
 */
export function barLengths(rows: readonly RankedBar[]): readonly (number | undefined)[] {
  const longest = max(rows, ({ value }) => (isPresent(value) ? value.value : 0)) || 1;
  return rows.map(({ value }) => (isPresent(value) ? Math.max(0, value.value) / longest : undefined));
}

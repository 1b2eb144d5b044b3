import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { TornadoBarsModel } from './tornado-bars-props.ts';

/** Where the marks of a row stand on the axis. Shares of its length. */
export interface TornadoMarks {
  readonly low: number;
  readonly high: number;
}

/** One axis for all rows; zero and the middle lie on it. Shares of its length. */
export interface TornadoLayout {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly zero: number;
  readonly middle: number;
  readonly rows: readonly TornadoMarks[];
}

/**
 * Layout of tornado bars — positions as shares of the axis, so that the drawing fits every width without measuring.
 * @example tornadoLayout({ rows: [{ ...row, low: 0, high: 100 }], middle: { value: 50, label: '' } }).rows[0]
 * // { low: 0, high: 1 }
 */
export function tornadoLayout({ rows, middle }: Pick<TornadoBarsModel, 'rows' | 'middle'>): TornadoLayout {
  const [lowest = 0, highest = 0] = extent([
    0,
    middle.value,
    ...rows.flatMap(({ low, high }) => [low, high]),
  ]);
  const scale = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [0, 1]).nice(4);
  return {
    ticks: rows.length === 0 ? [] : scale.ticks(4).map((value) => ({ value, at: scale(value) })),
    zero: scale(0),
    middle: scale(middle.value),
    rows: rows.map(({ low, high }) => ({ low: scale(low), high: scale(high) })),
  };
}

import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Figure } from '@tilbudsvifte/planning';
import { isPresent } from '../is-present.ts';
import type { DumbbellRow } from './dumbbell-props.ts';

/** Where the marks of a row stand on the axis, as shares of its length; an end without a value is absent. */
export interface DumbbellMarks {
  readonly places?: number;
  readonly need?: number;
  /** Interval of the need. */
  readonly whisker?: readonly [number, number];
}

/** Layout of dumbbell rows: one axis from zero for all rows. */
export interface DumbbellLayout {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly DumbbellMarks[];
}

const highest = (figure: Figure): number => (isPresent(figure) ? Math.max(figure.value, figure.hi ?? 0) : 0);

/**
 * Layout of dumbbell rows — positions as shares of the axis, so that the drawing fits every width without measuring.
 * @example dumbbellLayout([{ key: 'a', label: 'A', cells: {}, places: { value: 50 }, need: { value: 100 } }]).rows[0]
 * // { places: 0.5, need: 1 }
 */
export function dumbbellLayout(rows: readonly DumbbellRow[]): DumbbellLayout {
  const top = max(rows, ({ places, need }) => Math.max(highest(places), highest(need))) ?? 0;
  const scale = scaleLinear([0, Math.max(1, top)], [0, 1]).nice(4);
  const marks = ({ places, need }: DumbbellRow): DumbbellMarks => ({
    ...(isPresent(places) && { places: scale(places.value) }),
    ...(isPresent(need) && { need: scale(need.value) }),
    ...(isPresent(need) &&
      need.lo !== undefined &&
      need.hi !== undefined && { whisker: [scale(need.lo), scale(need.hi)] as const }),
  });
  return {
    // Places come in whole numbers; half a place on the axis would be printed as the same number twice.
    ticks: (rows.some(({ places, need }) => isPresent(places) || isPresent(need)) ? scale.ticks(4) : [])
      .filter(Number.isInteger)
      .map((value) => ({ value, at: scale(value) })),
    rows: rows.map(marks),
  };
}

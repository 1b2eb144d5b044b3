import { statusMark } from './cell-status.ts';
import type { CellStatus } from './cell-status.ts';
import type { ColourClass } from './scale/colour-class.ts';

/** The part of a cell or tile that decides how it looks. */
export interface CellLook {
  readonly status: CellStatus;
  /** Absent outside the colour scale, such as in totals. */
  readonly colour?: ColourClass;
}

/**
 * Style classes of a cell — its colour class only when it has a value, else the mark of its status.
 * @example cellClassName({ status: 'value', colour: 'div-m2' }) // 'chart-filled chart-div-m2'
 */
export function cellClassName({ status, colour }: CellLook): string {
  const mark = statusMark(status);
  const coloured = colour !== undefined && (mark === 'filled' || mark === 'provisional');
  return coloured ? `chart-${mark} chart-${colour}` : `chart-${mark}`;
}

import type { Figure } from '@tilbudsvifte/planning';
import { isPresent } from '../is-present.ts';

/** Length of a component's bar, from 0 to 1; nothing where there is no value. @example barShare({ value: 1.2 }) // 1 */
export function barShare(value: Figure): number | undefined {
  return isPresent(value) ? Math.min(1, Math.max(0, value.value)) : undefined;
}

/** Geometry of exported component bars. Unit: px. */
export interface ComponentDrawing {
  readonly labelWidth: number;
  readonly scoreWidth: number;
  readonly cellWidth: number;
  readonly shown: number;
}

export const componentRowHeight = 24;
export const componentHeadHeight = 36;

/** Layout of exported component bars — as many rows as there is room for, with a line left for counting the rest. */
export function componentDrawing(
  size: { readonly columns: number; readonly rows: number },
  room: { readonly width: number; readonly height: number },
): ComponentDrawing {
  const labelWidth = Math.min(230, room.width * 0.3);
  const scoreWidth = 84;
  const lines = Math.max(1, Math.floor((room.height - componentHeadHeight) / componentRowHeight));
  return {
    labelWidth,
    scoreWidth,
    cellWidth: (room.width - labelWidth - scoreWidth) / Math.max(1, size.columns),
    shown: size.rows <= lines ? size.rows : lines - 1,
  };
}

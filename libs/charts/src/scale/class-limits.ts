import { classesOf } from './colour-class.ts';
import type { ColourClass, Thresholds } from './colour-class.ts';

/** One class with the limits it lies between; an open end is absent. */
export interface ClassLimits {
  readonly colour: ColourClass;
  readonly from?: number;
  readonly to?: number;
}

/**
 * Limits of every class — what a legend has to print, lowest class first.
 * @example classLimits({ kind: 'div-7', limits: [1, 3, 10] })[3] // { colour: 'div-0', from: -1, to: 1 }
 */
export function classLimits(thresholds: Thresholds): readonly ClassLimits[] {
  const { kind, limits } = thresholds;
  const rising = kind === 'seq-5' ? [...limits] : [...[...limits].reverse().map((v) => -v), ...limits];
  return classesOf[kind].map((colour, i) => {
    const from = rising[i - 1];
    const to = rising[i];
    return { colour, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
}

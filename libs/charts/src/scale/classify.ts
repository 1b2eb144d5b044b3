import { classesOf } from './colour-class.ts';
import type { ColourClass, Thresholds } from './colour-class.ts';

function indexOf(value: number, thresholds: Thresholds): number {
  if (thresholds.kind === 'seq-5') return thresholds.limits.filter((limit) => value >= limit).length;
  const beyond = thresholds.limits.filter((limit) => Math.abs(value) > limit).length;
  return 3 + Math.sign(value) * beyond;
}

/**
 * Colour class of a value — places a number among fixed limits; the diverging scale is symmetric about zero and
 * its neutral class is closed, so that ±1 place can be called neutral.
 * @throws RangeError when the value is not finite.
 * @example classify(-4, { kind: 'div-7', limits: [1, 3, 10] }) // 'div-m2'
 */
export function classify(value: number, thresholds: Thresholds): ColourClass {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  return classesOf[thresholds.kind][indexOf(value, thresholds)] as ColourClass;
}

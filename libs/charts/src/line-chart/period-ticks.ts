import { textWidth } from '../labels/text-width.ts';
import type { Period } from './line-model.ts';

/** A labelled place on an axis. Unit: px. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/**
 * Period ticks — every label, or every second, third … so that they do not meet; counted from the end, because the
 * newest period is the one that is read. Periods with an empty label, such as quarters within a year, have no tick.
 * Unit: px.
 */
export function periodTicks(periods: readonly Period[], xs: readonly number[]): readonly Tick[] {
  const labelled = periods.flatMap(({ label }, i) => (label === '' ? [] : [{ at: xs[i] ?? 0, text: label }]));
  const step = (labelled[1]?.at ?? 0) - (labelled[0]?.at ?? 0);
  const widest = Math.max(0, ...labelled.map(({ text }) => textWidth(text))) + 8;
  const every = step > 0 ? Math.max(1, Math.ceil(widest / step)) : 1;
  return labelled.filter((_, i) => (labelled.length - 1 - i) % every === 0);
}

import { textWidth } from '../labels/text-width.ts';
import type { Period } from './line-model.ts';

/** A labelled place on an axis. Unit: px. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/**
 * Period ticks — every label, or every second, third … so that they do not meet; counted from the end, because the
 * newest period is the one that is read. Unit: px.
 */
export function periodTicks(periods: readonly Period[], xs: readonly number[]): readonly Tick[] {
  const step = (xs[1] ?? 0) - (xs[0] ?? 0);
  const widest = Math.max(0, ...periods.map((period) => textWidth(period.label))) + 8;
  const every = step > 0 ? Math.max(1, Math.ceil(widest / step)) : 1;
  return periods.flatMap((period, i) =>
    (periods.length - 1 - i) % every === 0 ? [{ at: xs[i] ?? 0, text: period.label }] : [],
  );
}

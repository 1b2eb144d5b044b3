import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';

/** A value axis and its ticks. */
export interface TellingAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly values: readonly number[];
}

const usual = 5;
const fewer = [4, 3, 2];

/**
 * Axis whose ticks can be told apart — as many values as still read differently, because two ticks of the same words look
 * like a fault. A tick without words is allowed. Unit: that of the axis.
 * @example tellingAxis([0.917, 0.944], (value) => `${Math.round(value * 100)} %`).values // [0.91, 0.92, 0.93, 0.94, 0.95]
 */
export function tellingAxis(domain: readonly number[], format: (value: number) => string): TellingAxis {
  const differ = ({ values }: TellingAxis): boolean => {
    const words = values.map(format).filter((text) => text !== '');
    return new Set(words).size === words.length;
  };
  const axis = (count: number): TellingAxis => {
    const scale = scaleLinear(domain, [0, 1]).nice(count);
    return { scale, values: scale.ticks(count) };
  };
  const first = axis(usual);
  return differ(first) ? first : (fewer.map(axis).find(differ) ?? first);
}

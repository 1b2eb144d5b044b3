/** What gives about so many values of an axis. */
export interface TickScale {
  readonly ticks: (count: number) => number[];
}

const counts = [5, 4, 3, 2];

/**
 * Values of an axis whose words differ — as many as still can be told apart, because two ticks of the same words look like
 * a fault. A tick without words is allowed. Unit: that of the axis.
 * @example tellingTicks(scaleLinear([0.92, 0.95], [0, 1]), (value) => `${Math.round(value * 100)} %`)
 * // [0.92, 0.93, 0.94, 0.95]
 */
export function tellingTicks(scale: TickScale, format: (value: number) => string): readonly number[] {
  const differ = (values: readonly number[]): boolean => {
    const words = values.map(format).filter((text) => text !== '');
    return new Set(words).size === words.length;
  };
  const choices = counts.map((count) => scale.ticks(count));
  return choices.find(differ) ?? choices.at(-1) ?? [];
}

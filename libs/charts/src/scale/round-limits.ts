import { tickStep } from 'd3-array';

const rising = (limits: readonly number[], above: number): boolean =>
  limits.every((limit, i) => limit > (limits[i - 1] ?? above));

// tickStep is 1, 2 or 5 times a power of ten; 12 digits drop what binary fractions add.
const onStep = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12));

/**
 * Round limits — rounds class limits to multiples of the coarsest 1-2-5 step that keeps them rising and above
 * `above`; undefined when the wanted limits coincide, so that no rounding can part them.
 * @example roundLimits([12.3, 18.9, 31.2], { range: 40, above: 0 }) // [10, 20, 30]
 */
export function roundLimits(
  wanted: readonly number[],
  { range, above }: { readonly range: number; readonly above: number },
): readonly number[] | undefined {
  for (let count = 10; count <= 10_000; count *= 2) {
    const step = tickStep(0, range, count);
    const limits = wanted.map((value) => onStep(value, step));
    if (step > 0 && rising(limits, above)) return limits;
  }
  return undefined;
}

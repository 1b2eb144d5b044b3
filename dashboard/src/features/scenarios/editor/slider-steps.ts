import type { LeverField } from '../../../lib/scenario-answers.ts';

/** Ends and step of a slider, in the unit of the value. */
export interface SliderSteps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const steps = 100;

/** The round number next above: 1, 2 or 5 with zeros. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5].find((one) => one * power >= value * 0.999) ?? 10;
  return Number((factor * power).toPrecision(3));
}

/** Steps of a slider for a field with both limits: about a hundred round ones. Nothing where a limit is missing. */
export function sliderSteps({ min, max, whole = false }: LeverField): SliderSteps | undefined {
  if (min === undefined || max === undefined || max <= min) return undefined;
  const step = roundUp((max - min) / steps);
  return { min, max, step: whole ? Math.max(1, Math.round(step)) : step };
}

/** A value one step further, within the limits and without the dust of binary fractions. */
export function stepped(value: number, by: number, { min, max, step }: SliderSteps): number {
  const next = Number((value + by * step).toPrecision(12));
  return Math.min(max, Math.max(min, next));
}

import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { requireLength } from '../numerics/require-length.ts';
import { zip } from '../numerics/zip.ts';

/** One area's ratio of observed to expected, before and after it borrowed strength from the others. */
export interface ShrunkenRatio {
  /** Observed over expected. */
  readonly raw: Figure;
  /** The raw ratio drawn towards the mean of all areas. */
  readonly shrunken: Figure;
  /** How much of the area's own deviation is kept, 0–1: little when little is expected. */
  readonly weight: number;
}

/** All areas together: their mean ratio, how much they truly differ, and the ratio of each. */
export interface EmpiricalBayes {
  readonly mean: Figure;
  /** Variance of the areas' true ratios; 0 when they differ no more than chance makes them. */
  readonly variance: number;
  readonly areas: readonly ShrunkenRatio[];
}

/** What counted areas tell about all of them. */
interface Prior {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Empirical Bayes ratios — each area's observed over expected count, drawn towards the mean of all areas by as much as
 * chance explains its deviation, so that a single citizen in a small municipality does not make it the extreme of the
 * region. Moment estimates: mean b = Σy/ΣE, variance A = max(0, ΣE(r − b)²/ΣE − b/mean E), and
 * b + A(r − b)/(A + b/E) for an area [marshall1991].
 * Unit: observed in citizens (or citizen-years), expected likewise and already standardised; results are ratios.
 * Missing cases: `zero-base` for an area where nothing is expected, which tells nothing about the others either, and
 * for the mean when that is so everywhere.
 * @throws RangeError when a count is negative or not finite, or the lists differ in length.
 * @example empiricalBayes([0, 1, 6, 3, 14, 8, 40], [1.2, 2.5, 2.8, 6, 7.5, 16, 26]).areas[0].shrunken
 * // { value: 0.9329256398082446 }
 */
export function empiricalBayes(observed: readonly number[], expected: readonly number[]): EmpiricalBayes {
  requireLength('expected', expected, observed.length);
  observed.forEach((count, i) => requireRange(`observed[${i}]`, count, NOT_NEGATIVE));
  expected.forEach((count, i) => requireRange(`expected[${i}]`, count, NOT_NEGATIVE));
  const pairs = zip(observed, expected);
  const counted = pairs.filter(([, base]) => base > 0);
  const prior = priorOf(counted);
  return {
    mean: counted.length > 0 ? figure(prior.mean) : missing('zero-base'),
    variance: prior.variance,
    areas: pairs.map(([count, base]) => shrink(count, base, prior)),
  };
}

function priorOf(counted: readonly (readonly [number, number])[]): Prior {
  const base = counted.reduce((sum, [, area]) => sum + area, 0);
  const mean = counted.reduce((sum, [count]) => sum + count, 0) / base;
  const spread = counted.reduce((sum, [count, area]) => sum + area * (count / area - mean) ** 2, 0) / base;
  const byChance = (mean * counted.length) / base;
  return { mean, variance: Math.max(0, spread - byChance) };
}

function shrink(count: number, base: number, { mean, variance }: Prior): ShrunkenRatio {
  if (base === 0) return { raw: missing('zero-base'), shrunken: missing('zero-base'), weight: 0 };
  const raw = count / base;
  const weight = variance === 0 ? 0 : variance / (variance + mean / base);
  return { raw: figure(raw), shrunken: figure(mean + weight * (raw - mean)), weight };
}

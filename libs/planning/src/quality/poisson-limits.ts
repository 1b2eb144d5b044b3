import { figure, type Figure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { gammaQuantile } from '../numerics/gamma-quantile.ts';
import { requireLevel } from './require-level.ts';

/**
 * Exact Poisson limits — the means that could well have given this count: at a lower one, as many would come with a
 * chance of at most half of what the level leaves, at a higher one, as few. Quantiles of the gamma distribution of
 * shapes `count` and `count` + 1 [garwood1936]; the true mean lies within at least as often as the level says. For
 * events, such as new cases of a year; citizens in long stays are counted again the next year.
 * Unit: events; level a share, 0.95 by default. The value of the result is the count itself.
 * Missing cases: none; a count of 0 has a lower limit of 0.
 * @throws RangeError when the count is negative or not finite, or the level not between 0.5 and 0.9999.
 * @example poissonLimits(0) // { value: 0, lo: 0, hi: 3.688879454113936 }
 */
export function poissonLimits(count: number, level = 0.95): Figure {
  requireRange('count', count, NOT_NEGATIVE);
  requireLevel(level);
  const tail = (1 - level) / 2;
  return {
    ...figure(count),
    lo: count === 0 ? 0 : gammaQuantile(tail, count),
    hi: gammaQuantile(1 - tail, count + 1),
  };
}

import { figure, type Figure, missing } from '../figures/figure.ts';
import { negativeBinomialQuantile } from '../numerics/negative-binomial-quantile.ts';
import { requireCounts } from '../numerics/require-counts.ts';

/** One new count in forty lies below, one in forty above, when nothing has changed. */
const TAIL = 0.025;

/** Up to this ratio of variance to mean the counts vary as a Poisson does. */
const POISSON_LIKE = 1.5;

/** With fewer counts nobody can tell whether they vary more than a Poisson. */
const ENOUGH_TO_TELL = 5;

/**
 * Limits for a new count — whole numbers outside of which a reporter is asked for a comment, given the municipality's
 * own earlier counts; not a z-score, which is meaningless for small counts. The prediction limits of a Poisson count
 * whose mean is known only from the history: a negative binomial of mean (Σy + ½)/n and variance (1 + 1/n) times that
 * [gelman2013], hence wide after few counts. When the earlier counts vary more (dispersion, variance over mean, above
 * 1.5) the variance is multiplied by it; with fewer than five counts nobody can tell, and it is taken to be at least
 * 1.5. A trend in the history counts as variation and so widens the limits.
 * Unit: citizens or events; `value` is the mean of the history, `lo` and `hi` the lowest and highest count that needs
 * no comment, at 95 %.
 * Missing cases: `not-reported` without earlier counts. Only zeros give a lower limit of 0 and an upper one of a few.
 * @throws RangeError when a count is not a whole number of at least 0.
 * @example countLimits([4, 6, 5, 3, 5, 4]) // { value: 4.5, lo: 1, hi: 10 }
 */
export function countLimits(history: readonly number[]): Figure {
  requireCounts('history', history);
  const years = history.length;
  if (years === 0) return missing('not-reported');
  const sum = history.reduce((total, count) => total + count, 0);
  const outlook = {
    mean: (sum + 0.5) / years,
    varianceRatio: spread(history, sum / years) * (1 + 1 / years),
  };
  return {
    ...figure(sum / years),
    lo: negativeBinomialQuantile(TAIL, outlook),
    hi: negativeBinomialQuantile(1 - TAIL, outlook),
  };
}

/** Variance over mean as far as it differs from a Poisson's. */
function spread(history: readonly number[], mean: number): number {
  const squares = history.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const dispersion = squares === 0 ? 0 : squares / (history.length - 1) / mean;
  if (history.length < ENOUGH_TO_TELL) return Math.max(POISSON_LIKE, dispersion);
  return dispersion > POISSON_LIKE ? dispersion : 1;
}

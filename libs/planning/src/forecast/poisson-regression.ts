import { type Missing, missing } from '../figures/figure.ts';
import { type CountRegression, countRegression } from './count-regression.ts';
import { type CountData, logLinearFit } from './log-linear-fit.ts';
import { requireCountData } from './require-count-data.ts';

/**
 * Poisson regression — explains counts of new events by a log-linear model: log mean = log exposure + design ×
 * coefficients, of greatest likelihood, by iteratively reweighted least squares [nelder-wedderburn1972]. For flows,
 * such as new entries a year; a stock counts the same citizens again, so its standard errors would be wrong.
 * Unit: whole counts; exposure above 0 in any unit; one row of the design per count, the first column usually 1.
 * Missing cases: `no-demand` when all counts are 0; `too-short` when the counts do not determine the coefficients:
 * fewer counts than columns, columns that say the same thing, or zeros that some growth fits ever better the steeper
 * it is, as when only the last year has events.
 * @throws RangeError when a count is not a whole number of at least 0, an exposure not above 0, a number of the design
 * not finite, or the lists differ in length.
 * @example
 * poissonRegression({ counts: [2, 4, 8], design: [[1, 0], [1, 1], [1, 2]], exposure: [1, 1, 1] })
 * // coefficients [Math.log(2), Math.log(2)]: twice as many every year
 */
export function poissonRegression(data: CountData): CountRegression | Missing {
  requireCountData(data);
  if (data.counts.every((count) => count === 0)) return missing('no-demand');
  return countRegression(data, logLinearFit(data, 0), 0) ?? missing('too-short');
}

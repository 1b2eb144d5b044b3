import { type Missing, missing } from '../figures/figure.ts';
import { findRoot } from '../numerics/find-root.ts';
import { type CountRegression, countRegression } from './count-regression.ts';
import { type CountData, type LogLinearFit, logLinearFit } from './log-linear-fit.ts';
import { logLikelihood, thetaInformation, thetaScore } from './negative-binomial-likelihood.ts';
import { requireCountData } from './require-count-data.ts';

/** A log-linear model of counts that vary more than Poisson. */
export interface NegativeBinomialRegression extends CountRegression {
  /** The variance is mean + mean²/theta: the smaller theta, the more the counts vary. */
  readonly theta: number;
  readonly thetaStandardError: number;
  readonly logLikelihood: number;
}

/** Theta from "most counts are 0, the rest enormous" to "no different from Poisson", as logarithms. */
const LOWEST = Math.log(1e-4);
const HIGHEST = Math.log(1e6);

/**
 * Negative binomial regression — as `poissonRegression`, for counts that vary more than a Poisson does: the variance
 * is mean + mean²/theta, and coefficients and theta are those of greatest likelihood together [lawless1987], as in
 * R's glm.nb [venables-ripley2002].
 * Unit: as `poissonRegression`.
 * Missing cases: as `poissonRegression`; `not-applicable` when the counts vary no more than Poisson, so that theta has
 * no finite value: then use `poissonRegression`.
 * @throws RangeError as `poissonRegression`.
 * @example
 * negativeBinomialRegression({ counts: [0, 4, 8], design: [[1], [1], [1]], exposure: [1, 1, 1] })
 * // coefficients [Math.log(4)], theta 0.9545, standard error of theta 1.2464
 */
export function negativeBinomialRegression(data: CountData): NegativeBinomialRegression | Missing {
  requireCountData(data);
  if (data.counts.every((count) => count === 0)) return missing('no-demand');
  // The score of theta at the best coefficients for that theta: its root is the maximum over both.
  const score = (logTheta: number): number =>
    thetaScore(data.counts, fitAt(data, logTheta).means, Math.exp(logTheta));
  const logTheta = findRoot(score, LOWEST, HIGHEST);
  const fit = fitAt(data, logTheta);
  const theta = Math.exp(logTheta);
  const regression = countRegression(data, fit, 1 / theta);
  if (regression === undefined) return missing('too-short');
  return logTheta === HIGHEST ? missing('not-applicable') : withTheta(data, regression, theta);
}

function fitAt(data: CountData, logTheta: number): LogLinearFit {
  return logLinearFit(data, Math.exp(-logTheta));
}

function withTheta({ counts }: CountData, fit: CountRegression, theta: number): NegativeBinomialRegression {
  return {
    ...fit,
    theta,
    thetaStandardError: 1 / Math.sqrt(thetaInformation(counts, fit.fitted, theta)),
    logLikelihood: logLikelihood(counts, fit.fitted, theta),
  };
}

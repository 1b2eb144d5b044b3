/** A negative binomial distribution by its mean and its variance over the mean, which is above 1. */
export interface NegativeBinomial {
  readonly mean: number;
  readonly varianceRatio: number;
}

/** The shape of the gamma distribution that spreads the Poisson means. */
export function sizeOf({ mean, varianceRatio }: NegativeBinomial): number {
  return mean / (varianceRatio - 1);
}

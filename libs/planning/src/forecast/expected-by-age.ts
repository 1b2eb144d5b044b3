import { at } from '../numerics/at.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/**
 * Expected count by age — the citizens in need if every age group had the given share in need: Σ inhabitants × share
 * (indirect standardisation [breslow-day1987]). With the shares of the whole region it is what a municipality's ages
 * alone would lead one to expect; with the projected population it is the demographic forecast.
 * Unit: population in inhabitants by age group, prevalence the share in need of each group, 0–1; result citizens.
 * Missing cases: none; no age groups give 0.
 * @throws RangeError when the two lists differ in length, inhabitants are negative or a share is outside 0 to 1.
 * @example expectedByAge([3000, 9000, 2500], [0.004, 0.006, 0.003]) // 73.5
 */
export function expectedByAge(population: readonly number[], prevalence: readonly number[]): number {
  if (population.length !== prevalence.length)
    throw new RangeError(
      `prevalence must have one share for each of ${population.length} age groups, got ${prevalence.length}`,
    );
  population.forEach((inhabitants, i) => requireRange(`population[${i}]`, inhabitants, NOT_NEGATIVE));
  prevalence.forEach((share, i) => requireRange(`prevalence[${i}]`, share, [0, 1]));
  return population.reduce((sum, inhabitants, i) => sum + inhabitants * at(prevalence, i), 0);
}

import { at } from '../numerics/at.ts';
import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** One trait that areas are compared by. */
export interface StructuralTrait {
  /** How much it counts beside the others; 0 leaves it out. */
  readonly weight: number;
  /** Its value in every area, in the same order for all traits. */
  readonly values: readonly number[];
}

/**
 * Structural distances — how unlike one area all the others are in traits of the population and the place, never in
 * the results that are to be compared: differences divided by the trait's standard deviation among the areas, squared,
 * weighted, averaged, root taken [gower1971]. One standard deviation apart in everything is a distance of 1. The way
 * Kolada finds similar municipalities; traits and weights must be shown with the result.
 * Unit: standard deviations; values in any unit, the same within a trait. A trait that is equal everywhere adds nothing.
 * Missing cases: none; leave areas out of which a trait is not known.
 * @throws RangeError when a value is not finite, a weight negative, all weights 0, the traits are of different
 *   lengths, or there is no area at `own`.
 * @example structuralDistances([{ weight: 1, values: [0, 2, 4] }], 0).map((d) => d.toFixed(3)) // ['0.000', '1.225', '2.449']
 */
export function structuralDistances(traits: readonly StructuralTrait[], own: number): number[] {
  const areas = traits[0]?.values.length ?? 0;
  requireTraits(traits, areas);
  requireRange('own', own, [0, areas - 1]);
  const spreads = traits.map(({ values }) => spreadOf(values));
  const weights = traits.reduce((sum, { weight }) => sum + weight, 0);
  requireRange('the sum of the weights', weights, [Number.MIN_VALUE, Infinity]);
  return Array.from({ length: areas }, (_, area) => {
    const squares = traits.reduce((sum, { weight, values }, trait) => {
      const spread = at(spreads, trait);
      return spread === 0 ? sum : sum + weight * ((at(values, area) - at(values, own)) / spread) ** 2;
    }, 0);
    return Math.sqrt(squares / weights);
  });
}

function requireTraits(traits: readonly StructuralTrait[], areas: number): void {
  traits.forEach(({ weight, values }, trait) => {
    requireRange(`traits[${trait}].weight`, weight, NOT_NEGATIVE);
    requireRange(`traits[${trait}].values.length`, values.length, [areas, areas]);
    values.forEach((value, area) => requireRange(`traits[${trait}].values[${area}]`, value, ANY_NUMBER));
  });
}

/** Standard deviation of all areas: they are the whole population, no sample. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

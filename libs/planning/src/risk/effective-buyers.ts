import { type Figure, mapFigure } from '../figures/figure.ts';
import { herfindahl } from './herfindahl.ts';

/**
 * Effective buyers — how many buyers of equal size would be as concentrated as these: the inverse of the
 * Herfindahl–Hirschman index [adelman1969]. Below 3 a service depends on few buyers.
 * Unit: amounts or shares in, buyers out, from 1 to the number of buyers.
 * Missing cases: as `herfindahl`.
 * @throws RangeError as `herfindahl`.
 * @example effectiveBuyers([50, 50, 0]) // { value: 2 }
 */
export function effectiveBuyers(amounts: readonly number[]): Figure {
  return mapFigure(herfindahl(amounts), (index) => 1 / index);
}

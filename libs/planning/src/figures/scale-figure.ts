import { figure, type Figure, isPresent } from './figure.ts';

/**
 * Figure in another unit — value and ends times a factor; with a negative factor the ends change places.
 * Unit: the figure's times the factor's.
 * Missing cases: those of the figure.
 * @throws RangeError when the product is no finite number.
 * @example scaleFigure({ value: 4, lo: 2, hi: 5 }, 10) // { value: 40, lo: 20, hi: 50 }
 */
export function scaleFigure(given: Figure, factor: number): Figure {
  if (!isPresent(given)) return given;
  const scaled = figure(given.value * factor);
  if (given.lo === undefined || given.hi === undefined) return scaled;
  const [lo, hi] = [given.lo * factor, given.hi * factor];
  return factor < 0 ? { ...scaled, lo: hi, hi: lo } : { ...scaled, lo, hi };
}

import { figure, type Present } from '../figures/figure.ts';

/** A forecast need with its interval where there is one: nobody needs a place less than not at all. */
export function needFigure(mean: number, reach: number | undefined): Present {
  const value = figure(Math.max(0, mean));
  if (reach === undefined) return value;
  return { ...value, lo: Math.max(0, mean - reach), hi: Math.max(0, mean + reach) };
}

import type { Figure } from '@tilbudsvifte/planning';

/** Number of a figure with one decimal, as labels print it; undefined where there is none. Never negative zero. */
export function shownNumber(figure: Figure | undefined): number | undefined {
  if (!figure || !('value' in figure)) return undefined;
  return Math.round(figure.value * 10) / 10 + 0;
}

import type { Figure, Present } from '@tilbudsvifte/planning';

/**
 * Whether a figure has a value. Charts take types alone from planning, so that no method can be called from a
 * drawing; hence this one line of their own.
 * @example isPresent({ value: 0 }) // true
 */
export function isPresent(figure: Figure): figure is Present {
  return 'value' in figure;
}

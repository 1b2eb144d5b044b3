import { isPresent } from '../is-present.ts';
import type { Figure } from '@tilbudsvifte/planning';
import { extent } from 'd3-array';
import type { LineModel } from './line-model.ts';

const numbersOf = (figure: Figure): readonly number[] =>
  isPresent(figure) ? [figure.value, figure.lo ?? figure.value, figure.hi ?? figure.value] : [];

/**
 * Value domain of a line chart — lowest and highest of all lines and the band, widened to zero or to the stated
 * range; never empty, so that a chart without values still has an axis.
 */
export function valueDomain({ series, band, origin }: LineModel): [number, number] {
  const lines = series.flatMap(({ points }) =>
    points.flatMap(({ figure }) => (isPresent(figure) ? [figure.value] : [])),
  );
  const fixed = origin.kind === 'zero' ? [0] : (origin.domain ?? []);
  const [lo = 0, hi = 1] = extent([...lines, ...(band?.points.flatMap(numbersOf) ?? []), ...fixed]);
  return lo === hi ? [lo, hi + Math.max(1, Math.abs(hi) * 0.1)] : [lo, hi];
}

/** Whether anything is to be held against the value axis; without it, numbers on the axis would be invented. */
export function hasValues({ series, band }: LineModel): boolean {
  const figures = [
    ...series.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ...(band?.points ?? []),
  ];
  return figures.some(isPresent);
}

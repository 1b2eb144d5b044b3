import { figure, type Figure, isPresent } from './figure.ts';
import { sumFigures } from './sum-figures.ts';

/**
 * Sum with its outermost ends — `plus` added and `minus` taken away, lo and hi where every part lies at the end that
 * moves the sum most [hundepool2012]. Exact where the parts are withheld apart from each other; where they hang on the
 * same hidden numbers the interval can only be too wide, never too narrow.
 * Unit: that of the parts.
 * Missing cases: as `sumFigures`.
 * @throws RangeError when the sum is too large for a number.
 * @example outerSum([{ value: 5, lo: 4, hi: 7 }], [{ value: 2, lo: 1, hi: 3 }]) // { value: 3, lo: 1, hi: 6 }
 */
export function outerSum(plus: readonly Figure[], minus: readonly Figure[] = []): Figure {
  const { total } = sumFigures([...plus, ...minus]);
  if (!isPresent(total)) return total;
  const ends = (figures: readonly Figure[], sign: 1 | -1) =>
    figures.filter(isPresent).map(({ value, lo = value, hi = value }) => ({
      value: sign * value,
      lo: sign * (sign > 0 ? lo : hi),
      hi: sign * (sign > 0 ? hi : lo),
    }));
  const parts = [...ends(plus, 1), ...ends(minus, -1)];
  const sum = (end: 'value' | 'lo' | 'hi'): number => parts.reduce((all, part) => all + part[end], 0);
  const [lo, hi] = [sum('lo'), sum('hi')];
  return lo === hi ? figure(sum('value')) : { ...figure(sum('value')), lo, hi };
}

import { type Figure, figure, isPresent, missing, type MissingReason } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';

/**
 * Divides something among parties by a quantity of theirs. One party that has not reported leaves every share unknown,
 * with the reason; a party to which the quantity does not apply takes no part, and the others divide.
 */
export function amongReported(
  parts: readonly Figure[],
  divide: (values: readonly number[]) => readonly Figure[],
): Figure[] {
  const { total } = sumFigures(parts);
  if (!isPresent(total)) return parts.map((part) => (isPresent(part) ? total : part));
  const shares = divide(parts.filter(isPresent).map(({ value }) => value));
  let taken = 0;
  return parts.map((part) => (isPresent(part) ? at(shares, taken++) : part));
}

/** Shares of 1 in proportion to the parts; the given reason when they add up to nothing. */
export function inProportion(parts: readonly Figure[], nothing: MissingReason): Figure[] {
  return amongReported(parts, (values) => {
    const total = sum(values);
    return values.map((value) => (total === 0 ? missing(nothing) : figure(value / total)));
  });
}

import { type Figure, figure, isPresent, missing } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { studentTBelow } from '../numerics/student-t.ts';

/**
 * Chance of overspending — the probability that the next year's accounts exceed its budget, when the next deviation is
 * drawn like those of the past: Student's t with n − 1 degrees of freedom at mean / (s·√(1 + 1/n)) [student1908]. The
 * counterpart of the buffer of `budgetCertainty`: a buffer of 0 at 80 % is a chance of 20 %.
 * Unit: deviations as shares of the budget (accounts above it are positive) in, probability 0–1 out.
 * Missing cases: those of the deviations; `not-reported` without any; `too-short` below two.
 * @throws never.
 * @example overspendChance([{ value: 0.02 }, { value: -0.02 }]) // { value: 0.5 }
 */
export function overspendChance(deviations: readonly Figure[]): Figure {
  const { total } = sumFigures(deviations);
  if (!isPresent(total)) return total;
  const years = deviations.length;
  if (years < 2) return missing('too-short');
  const mean = total.value / years;
  const squares = deviations.filter(isPresent).reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt((squares / (years - 1)) * (1 + 1 / years));
  // The same deviation every year leaves no doubt about the next.
  if (spread === 0) return figure(mean > 0 ? 1 : 0);
  return figure(studentTBelow(mean / spread, years - 1));
}

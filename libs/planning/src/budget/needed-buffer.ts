import { type Figure, figure, isPresent, missing } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { studentTQuantile } from '../numerics/student-t.ts';

/**
 * Needed buffer — the upper prediction limit of the next year's relative deviation: mean + t(n−1)·s·√(1 + 1/n). It is
 * negative where budgets have been too high.
 * Missing cases: those of the deviations; `too-short` below two years.
 */
export function neededBuffer(deviations: readonly Figure[], certainty: number): Figure {
  const { total } = sumFigures(deviations);
  if (!isPresent(total)) return total;
  const years = deviations.length;
  if (years < 2) return missing('too-short');
  const mean = total.value / years;
  const squares = deviations.filter(isPresent).reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt((squares / (years - 1)) * (1 + 1 / years));
  return figure(mean + studentTQuantile(certainty, years - 1) * spread);
}

import { type Figure, isPresent, missing } from '@tilbudsvifte/planning';

/** A published total, where the published parts agree with it: those of an earlier publication may not add up. */
export function agreedTotal(total: Figure, needs: readonly Figure[]): Figure {
  if (!isPresent(total)) return total;
  const shown = needs.map((need) => (isPresent(need) ? need.value : null));
  const least = shown.reduce<number>((sum, need) => sum + (need ?? 1), 0);
  const agrees = shown.includes(null) ? total.value >= least : total.value === least;
  return agrees ? total : missing('withheld');
}

import {
  budgetCertainty,
  type BufferParty,
  type Figure,
  figure,
  isPresent,
  mapFigure,
  missing,
  overspendChance,
  pooledBuffer,
} from '@tilbudsvifte/planning';
import type { BudgetCertaintyRow, PooledBufferRow } from './budget-certainty.answer.ts';
import { type BudgetSeries, completeYears } from './budget-series.ts';

const wholeDkk = (amount: Figure): Figure => mapFigure(amount, Math.round);

/** How certain a series of budgets has been, measured over its years with both amounts. */
export function certaintyRow(series: BudgetSeries): BudgetCertaintyRow {
  const complete = completeYears(series);
  const [budget, accounts] = [complete.map((at) => at.budget), complete.map((at) => at.accounts)];
  const found = budgetCertainty(budget, accounts);
  const { nextBudgetDkk } = series;
  return {
    municipality: series.municipality,
    group: series.group,
    years: figure(complete.length),
    meanDeviationDkk: wholeDkk(found.meanDeviationDkk),
    meanDeviationShare: found.meanDeviationShare,
    meanAbsoluteShare: found.meanAbsoluteShare,
    withinTwoPercent: found.withinTwoPercent,
    theilBias: found.theil.bias,
    theilVariance: found.theil.variance,
    theilCovariance: found.theil.covariance,
    overspendChance: overspendChance(found.years.map(({ deviationShare }) => deviationShare)),
    buffer80Share: found.buffer80,
    nextBudgetDkk: wholeDkk(nextBudgetDkk),
    bufferDkk: isPresent(nextBudgetDkk)
      ? wholeDkk(
          pooledBuffer([{ budget, accounts, nextBudgetDkk: Math.max(0, nextBudgetDkk.value) }]).aloneDkk,
        )
      : nextBudgetDkk,
  };
}

/**
 * Buffers of the municipalities apart and together, over the years in which every one has both amounts: so the sum of
 * the parts and the whole are measured alike. One without a newest budget leaves no sum.
 */
export function pooledRow(parts: readonly BudgetSeries[]): PooledBufferRow {
  const group = parts[0]?.group ?? 'all';
  const complete = parts.map(completeYears);
  const inAll = (year: number): boolean => complete.every((years) => years.some((at) => at.year === year));
  const parties = parts.flatMap(({ nextBudgetDkk }, i): BufferParty[] => {
    const years = (complete[i] ?? []).filter(({ year }) => inAll(year));
    const [budget, accounts] = [years.map((at) => at.budget), years.map((at) => at.accounts)];
    return isPresent(nextBudgetDkk) && nextBudgetDkk.value >= 0
      ? [{ budget, accounts, nextBudgetDkk: nextBudgetDkk.value }]
      : [];
  });
  if (parties.length < parts.length) {
    const gone = missing('not-reported');
    return { group, aloneDkk: gone, pooledDkk: gone, savedDkk: gone };
  }
  const { aloneDkk, pooledDkk } = pooledBuffer(parties);
  const [alone, pooled] = [wholeDkk(aloneDkk), wholeDkk(pooledDkk)];
  const saved = isPresent(alone) && isPresent(pooled) ? figure(alone.value - pooled.value) : pooled;
  return { group, aloneDkk: alone, pooledDkk: pooled, savedDkk: saved };
}

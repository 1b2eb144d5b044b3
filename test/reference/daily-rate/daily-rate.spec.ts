import { afterRegulation, budgetedOccupancy, dailyRate } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { rate, shortfall, tolerance } = cases;

describe(`rates agree with: ${cases.citation}`, () => {
  const cost = {
    directDkk: rate.directDkk,
    indirectDkk: 0,
    overheadShare: 0,
    depreciationDkk: 0,
    interestDkk: 0,
    pensionsDkk: 0,
    afterRegulationDkk: 0,
  };
  const { dkkPerDay, paidDays } = dailyRate(cost, rate);
  const perDay = 'value' in dkkPerDay ? dkkPerDay.value : Number.NaN;

  test('the rate of 20 places', () => {
    expect(Math.abs(perDay - rate.dkkPerDay)).toBeLessThanOrEqual(tolerance.dkkPerDay);
  });

  test('fewer paid days than budgeted leave a deficit beyond the usual band', () => {
    const incomeDkk = (perDay * paidDays * shortfall.actualOccupancy) / rate.occupancy;
    const found = afterRegulation(
      { year: 2025, incomeDkk, costDkk: rate.directDkk, broughtForwardDkk: 0, budgetDkk: rate.directDkk },
      { band: shortfall.usualBand, beyondBand: 'excess', yearsLater: 2 },
    );
    expect(Math.abs(-found.resultDkk - shortfall.amountDkk)).toBeLessThanOrEqual(tolerance.shortfallDkk);
    const share = -found.resultDkk / rate.directDkk;
    expect(Math.abs(share - shortfall.shareOfBudget)).toBeLessThanOrEqual(tolerance.shortfallShare);
    expect(found.afterRegulationDkk).toBeGreaterThan(0);
  });

  test.each(cases.budgetedOccupancy)('after $actual the budgeted occupancy is $expected', (row) => {
    const found = budgetedOccupancy(
      row.actual.map((value) => ({ value })),
      row,
    );
    expect('value' in found ? found.value : Number.NaN).toBeCloseTo(row.expected, 12);
  });
});

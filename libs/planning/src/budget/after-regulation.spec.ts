import fc from 'fast-check';
import { afterRegulation, type RegulationRule, type ServiceAccounts } from './after-regulation.ts';
import { dailyRate } from './daily-rate.ts';

const accounts: ServiceAccounts = {
  year: 2025,
  incomeDkk: 22_500_000,
  costDkk: 24_000_000,
  broughtForwardDkk: 0,
  budgetDkk: 24_000_000,
};
const rule: RegulationRule = { band: 0.05, beyondBand: 'excess', yearsLater: 2 };

test('a deficit beyond the band raises the rate two years later by what lies beyond', () => {
  expect(afterRegulation(accounts, rule)).toEqual({
    resultDkk: -1_500_000,
    balanceDkk: -1_500_000,
    bandDkk: 1_200_000,
    afterRegulationDkk: 300_000,
    carriedForwardDkk: -1_200_000,
    rateYear: 2027,
  });
});

test('or by all of it, where the agreement says so', () => {
  expect(afterRegulation(accounts, { ...rule, beyondBand: 'whole' })).toMatchObject({
    afterRegulationDkk: 1_500_000,
    carriedForwardDkk: 0,
  });
});

test('a surplus beyond the band lowers the rate', () => {
  expect(afterRegulation({ ...accounts, incomeDkk: 25_500_000 }, { ...rule, yearsLater: 1 })).toEqual({
    resultDkk: 1_500_000,
    balanceDkk: 1_500_000,
    bandDkk: 1_200_000,
    afterRegulationDkk: -300_000,
    carriedForwardDkk: 1_200_000,
    rateYear: 2026,
  });
});

test.each(['excess', 'whole'] as const)('a balance on the edge of the band stays (%s)', (beyondBand) => {
  for (const incomeDkk of [22_800_000, 25_200_000])
    expect(afterRegulation({ ...accounts, incomeDkk }, { ...rule, beyondBand })).toMatchObject({
      afterRegulationDkk: 0,
      carriedForwardDkk: incomeDkk - 24_000_000,
    });
});

test('what was brought forward counts with the result', () => {
  expect(afterRegulation({ ...accounts, broughtForwardDkk: -200_000 }, rule)).toMatchObject({
    resultDkk: -1_500_000,
    balanceDkk: -1_700_000,
    afterRegulationDkk: 500_000,
  });
  expect(afterRegulation({ ...accounts, broughtForwardDkk: 1_500_000 }, rule)).toMatchObject({
    balanceDkk: 0,
    afterRegulationDkk: 0,
    carriedForwardDkk: 0,
  });
});

test('without a band everything is regulated', () => {
  expect(afterRegulation(accounts, { ...rule, band: 0 }).afterRegulationDkk).toBe(1_500_000);
});

test('88 % instead of 95 % occupancy costs 7.4 % of the budget and raises the rate by its part beyond 5 %', () => {
  const cost = {
    directDkk: 24_000_000,
    indirectDkk: 0,
    overheadShare: 0,
    depreciationDkk: 0,
    interestDkk: 0,
    pensionsDkk: 0,
    afterRegulationDkk: 0,
  };
  const basis = { places: 20, occupancy: 0.95, days: 365 };
  const rate = dailyRate(cost, basis).dkkPerDay;
  const incomeDkk = ('value' in rate ? rate.value : Number.NaN) * 20 * 0.88 * 365;
  const found = afterRegulation({ ...accounts, incomeDkk }, rule);
  expect(found.resultDkk / 24_000_000).toBeCloseTo(-0.0737, 4);
  expect(Math.round(found.afterRegulationDkk)).toBe(568_421);
  const later = dailyRate({ ...cost, afterRegulationDkk: found.afterRegulationDkk }, basis);
  expect(later.costDkk).toBeCloseTo(24_568_421.05, 2);
});

test.each([
  ['incomeDkk', -1],
  ['costDkk', -1],
  ['budgetDkk', Number.NaN],
  ['broughtForwardDkk', Infinity],
  ['year', 2025.5],
  ['year', -1],
])('accounts with %s %p are refused', (name, amount) => {
  expect(() => afterRegulation({ ...accounts, [name]: amount }, rule)).toThrow(`${name} must be a`);
});

test('a rule that cannot be is refused', () => {
  expect(() => afterRegulation(accounts, { ...rule, band: -0.01 })).toThrow('band must be');
  expect(() => afterRegulation(accounts, { ...rule, yearsLater: 0.5 })).toThrow(
    'yearsLater must be a whole number of at least 0, got 0.5',
  );
  expect(afterRegulation({ ...accounts, year: 0 }, { ...rule, yearsLater: 0 }).rateYear).toBe(0);
});

test('what is regulated and what is carried forward are the balance, and the carried part fits the band', () => {
  const amount = fc.integer({ min: 0, max: 50_000_000 });
  fc.assert(
    fc.property(
      fc.record({ incomeDkk: amount, costDkk: amount, budgetDkk: amount, broughtForwardDkk: fc.integer() }),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      fc.constantFrom('excess' as const, 'whole' as const),
      (year, band, beyondBand) => {
        const found = afterRegulation({ ...year, year: 2025 }, { band, beyondBand, yearsLater: 2 });
        expect(found.carriedForwardDkk - found.afterRegulationDkk).toBeCloseTo(found.balanceDkk, 4);
        expect(Math.abs(found.carriedForwardDkk)).toBeLessThanOrEqual(found.bandDkk);
      },
    ),
    { numRuns: 1000 },
  );
});

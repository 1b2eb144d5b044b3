import { compoundDistribution, overspendRisk, pooledOverspendRisk } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, published, shareOfBudget } = cases.tolerance;

describe(`the compound distribution agrees with: ${cases.citation}`, () => {
  test.each(cases.distributions)(
    'mean $mean, variance ratio $varianceRatio, from $from',
    ({ mean, varianceRatio, severity, from, masses }) => {
      const found = compoundDistribution({ mean, varianceRatio }, severity);
      masses.forEach((expected, i) =>
        expect(Math.abs(found[from + i]! - expected)).toBeLessThanOrEqual(relative * expected),
      );
    },
  );

  test('the published probabilities and quantiles', () => {
    const { mean, severity, masses, quantiles } = cases.published;
    const users = { mean, varianceRatio: 1 };
    const found = compoundDistribution(users, severity);
    masses.forEach((expected, k) => expect(Math.abs(found[k]! - expected)).toBeLessThanOrEqual(published));
    const costDistribution = severity.map((weight, costDkk) => ({ costDkk, weight }));
    const risk = overspendRisk({ groups: [{ users, costDistribution }], refund: [], overBy: [] });
    const amounts = new Map(risk.quantiles.map(({ share, amountDkk }) => [share, amountDkk]));
    for (const [share, amount] of quantiles) expect(amounts.get(share!)).toBe(amount);
  });

  test('one municipality and 29 pooled, as illustrated', () => {
    const { municipalities, users, costs, reserve90, overTenPercent } = cases.illustration;
    const costDistribution = costs.map(([costDkk, weight]) => ({ costDkk: costDkk!, weight: weight! }));
    const party = { groups: [{ users: { mean: users, varianceRatio: 1 }, costDistribution }] };
    const parties = Array.from({ length: municipalities }, () => party);
    const { alone, pooled } = pooledOverspendRisk(parties, { refund: [], overBy: [0.1] });
    for (const [risk, reserve, over] of [
      [alone[0]!, reserve90.alone, overTenPercent.alone],
      [pooled, reserve90.pooled, overTenPercent.pooled],
    ] as const) {
      expect(Math.abs(risk.reserves[1]!.reserveDkk / risk.budgetDkk - reserve)).toBeLessThan(shareOfBudget);
      expect(Math.abs(risk.overspend[0]!.probability - over)).toBeLessThan(shareOfBudget);
    }
  });
});

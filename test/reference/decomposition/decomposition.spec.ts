import {
  decompose,
  decomposeChain,
  decomposeSpending,
  decomposeSpendingChain,
  deviationSplit,
  type Figure,
  fixedPrices,
  lmdi,
  type SpendingCell,
  volumeAndPrice,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, publishedRelative, wholeDkk } = cases.tolerance;
const expectEqual = (actual: number | undefined, expected: number, tolerance = relative): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
const valueOf = (found: Figure | undefined): number => (found && 'value' in found ? found.value : Number.NaN);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, i) => value * b[i]!));

/** Spending in DKK of one age group whose inhabitants do not change; the cases count in thousand DKK. */
function year(users: readonly number[], unitCost: readonly number[]) {
  const cells = users.map((count, i): SpendingCell => {
    const spendingDkk = Math.round(count * unitCost[i]! * 1000);
    return { category: `c${i}`, ageGroup: 'adults', agePopulation: 50_000, users: count, spendingDkk };
  });
  return { population: 80_000, cells };
}

describe(`decomposition agrees with: ${cases.citation}`, () => {
  test.each(cases.lmdi.published.map((published, i) => ({ published, i })))(
    'LMDI effects of the published step $i',
    ({ published, i }) => {
      const effects = lmdi(cases.lmdi.years[i]!, cases.lmdi.years[i + 1]!);
      published.forEach((expected, factor) =>
        expectEqual(valueOf(effects[factor]), expected, publishedRelative),
      );
      cases.lmdi.recomputed[i]!.forEach((expected, factor) =>
        expectEqual(valueOf(effects[factor]), expected),
      );
    },
  );

  const { users0, users1, unitCost0, unitCost1, spending0, spending1, change } = cases.threeFactor;
  const shares = (users: readonly number[]): number[] => users.map((count) => count / sum(users));

  test('volume, mix and price of three services', () => {
    expect([dot(users0, unitCost0), dot(users1, unitCost1)]).toEqual([spending0, spending1]);
    const effects = decompose(
      { volume: [sum(users0)], mix: shares(users0), price: unitCost0 },
      { volume: [sum(users1)], mix: shares(users1), price: unitCost1 },
      ({ volume, mix, price }) => volume[0]! * dot(mix, price),
    );
    for (const name of ['volume', 'mix', 'price'] as const)
      expectEqual(effects[name], cases.threeFactor.shapley[name]);
    expectEqual(effects.volume + effects.mix + effects.price, change);
  });

  test('a chain there, and there and back', () => {
    const there = { q: users0, p: unitCost0 };
    const back = { q: users1, p: unitCost1 };
    const cost = ({ q, p }: typeof there): number => dot(q, p);
    const { effects } = decomposeChain([there, back], cost);
    expectEqual(effects.q, cases.marshallEdgeworth.quantity);
    expectEqual(effects.p, cases.marshallEdgeworth.price);
    expect(decomposeChain([there, back, there], cost).effects).toEqual({ q: 0, p: 0 });
    const { links } = decomposeSpendingChain([
      { spending: year(users0, unitCost0), priceIndex: 1 },
      { spending: year(users1, unitCost1), priceIndex: cases.fourFactor.index },
    ]);
    const found = Object.fromEntries(links[0]!.effects.map(({ effect, amountDkk }) => [effect, amountDkk]));
    for (const name of ['volume', 'mix', 'real-price', 'general-price'] as const)
      expect(Math.abs(found[name]! - 1000 * cases.fourFactor[name])).toBeLessThan(wholeDkk);
  });

  test('the same by LMDI', () => {
    const rows = (users: readonly number[], costs: readonly number[]): number[][] =>
      users.map((count, i) => [sum(users), count / sum(users), costs[i]!]);
    const effects = lmdi(rows(users0, unitCost0), rows(users1, unitCost1)).map(valueOf);
    expectEqual(effects[0], cases.threeFactor.lmdi.volume);
    expectEqual(effects[1], cases.threeFactor.lmdi.mix);
    expectEqual(effects[2], cases.threeFactor.lmdi.price);
  });

  test('Laspeyres, one factor at a time from the old year, leaves a residual that Shapley does not', () => {
    const spending = ([volume, mix, price]: readonly [0 | 1, 0 | 1, 0 | 1]): number => {
      const shareOf = shares(mix === 0 ? users0 : users1);
      return sum(volume === 0 ? users0 : users1) * dot(shareOf, price === 0 ? unitCost0 : unitCost1);
    };
    const { laspeyres } = cases.threeFactor;
    const alone = { volume: spending([1, 0, 0]), mix: spending([0, 1, 0]), price: spending([0, 0, 1]) };
    for (const name of ['volume', 'mix', 'price'] as const)
      expectEqual(alone[name] - spending0, laspeyres[name]);
    expectEqual(change - sum(Object.values(alone)) + 3 * spending0, laspeyres.residual);
  });

  test('with two factors it is Marshall–Edgeworth', () => {
    const effects = decompose({ q: users0, p: unitCost0 }, { q: users1, p: unitCost1 }, ({ q, p }) =>
      dot(q, p),
    );
    expectEqual(effects.q, cases.marshallEdgeworth.quantity);
    expectEqual(effects.p, cases.marshallEdgeworth.price);
    expectEqual(effects.q + effects.p, cases.marshallEdgeworth.sum);
    const lines = users0.map((users, i) => ({
      users: [users, users1[i]!] as const,
      unitCost: [unitCost0[i]!, unitCost1[i]!] as const,
    }));
    const split = volumeAndPrice(lines);
    expectEqual(split.volume, cases.marshallEdgeworth.quantity);
    expectEqual(split.price, cases.marshallEdgeworth.price);
    expectEqual(split.change, cases.marshallEdgeworth.sum);
  });

  test('an amount in fixed prices', () => {
    const { amount, index, inFixedPrices, nominalToFixed } = cases.fixedPrices;
    const fixed = valueOf(fixedPrices(amount, index, { fromYear: 2025, toYear: 2024 }));
    expectEqual(fixed, inFixedPrices);
    expectEqual(amount - fixed, nominalToFixed);
  });

  test('volume, mix, real price and general price in whole DKK', () => {
    const { effects, changeDkk } = decomposeSpending({
      year0: year(users0, unitCost0),
      year1: year(users1, unitCost1),
      priceIndex0: 1,
      priceIndex1: cases.fourFactor.index,
    });
    const found = Object.fromEntries(effects.map(({ effect, amountDkk }) => [effect, amountDkk]));
    expect(found).toMatchObject({ population: 0, age: 0 });
    for (const name of ['volume', 'mix', 'real-price', 'general-price'] as const)
      expect(Math.abs(found[name]! - 1000 * cases.fourFactor[name])).toBeLessThan(wholeDkk);
    expect(changeDkk).toBe(1000 * cases.fourFactor.sum);
    expect(sum(Object.values(found))).toBe(changeDkk);
  });

  test('population, age structure, prevalence and unit cost of two age groups in whole DKK', () => {
    const d = cases.demographic;
    const ageYear = (
      people: readonly number[],
      prevalence: readonly number[],
      unitCost: readonly number[],
    ) => ({
      population: sum(people),
      cells: people.map((agePopulation, i) => {
        const users = agePopulation * prevalence[i]!;
        const spendingDkk = Math.round(users * unitCost[i]! * 1000);
        return { category: 'all', ageGroup: `g${i}`, agePopulation, users, spendingDkk };
      }),
    });
    const { effects, changeDkk } = decomposeSpending({
      year0: ageYear(d.agePopulation0, d.prevalence0, d.unitCost0),
      year1: ageYear(d.agePopulation1, d.prevalence1, d.unitCost1),
      priceIndex0: 100,
      priceIndex1: 100,
    });
    const found = Object.fromEntries(effects.map(({ effect, amountDkk }) => [effect, amountDkk]));
    for (const name of ['population', 'age', 'volume', 'real-price'] as const)
      expect(Math.abs(found[name]! - 1000 * d[name])).toBeLessThan(wholeDkk);
    expect(found).toMatchObject({ mix: 0, 'general-price': 0 });
    expect(changeDkk).toBe(1000 * (d.spending1 - d.spending0));
    expect(sum(Object.values(found))).toBe(changeDkk);
  });

  const newService = (oldPrice: number | null) =>
    volumeAndPrice(
      cases.newService.users0.map((users, i) => ({
        users: [users, cases.newService.users1[i]!] as const,
        unitCost: [cases.newService.unitCost0[i] ?? oldPrice, cases.newService.unitCost1[i]!] as const,
      })),
      [1, cases.newService.index],
    );

  test('a new service takes its old price from the new one', () => {
    const { imputed, change: expected } = cases.newService;
    const split = newService(null);
    expectEqual(split.volume, imputed.quantity);
    expectEqual(split.price, imputed.price);
    expectEqual(split.change, expected);
  });

  test('with an old price of 0 it would show 588 of price where 103 are right', () => {
    const { zeroPriceWrong, imputed, change: expected } = cases.newService;
    const wrong = newService(0);
    expect(wrong).toEqual({
      change: expected,
      volume: zeroPriceWrong.quantity,
      price: zeroPriceWrong.price,
    });
    expect(wrong.price).toBeGreaterThan(5 * imputed.price);
  });

  test('spending of a new service is volume and mix, not price', () => {
    const n = cases.newService;
    const old = n.unitCost0.map((cost) => cost ?? 0);
    const { effects } = decomposeSpending({
      year0: year(n.users0, old),
      year1: year(n.users1, n.unitCost1),
      priceIndex0: 1,
      priceIndex1: n.index,
    });
    const price = effects.filter(({ effect }) => effect.endsWith('price')).map(({ amountDkk }) => amountDkk);
    // Four factors weigh the orders a little differently from two: the price effect stays near 103, far from 588.
    expect(Math.abs(sum(price) / 1000 - n.imputed.price)).toBeLessThan(5);
  });

  test('a budget deviation in volume and price', () => {
    const { users, unitCost, budget, accounts, volume, price, sum: deviation } = cases.budgetSplit;
    expect([users[0]! * unitCost[0]!, users[1]! * unitCost[1]!]).toEqual([budget, accounts]);
    const split = deviationSplit([
      {
        budget: { users: users[0]!, unitCostDkk: unitCost[0]! },
        accounts: { users: users[1]!, unitCostDkk: unitCost[1]! },
      },
    ]);
    expect(split).toEqual({ deviationDkk: deviation, volumeDkk: volume, priceDkk: price });
  });
});

import {
  decompose,
  decomposeSpending,
  type Figure,
  fixedPrices,
  lmdi,
  type SpendingCell,
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

  test('the same by LMDI', () => {
    const rows = (users: readonly number[], costs: readonly number[]): number[][] =>
      users.map((count, i) => [sum(users), count / sum(users), costs[i]!]);
    const effects = lmdi(rows(users0, unitCost0), rows(users1, unitCost1)).map(valueOf);
    expectEqual(effects[0], cases.threeFactor.lmdi.volume);
    expectEqual(effects[1], cases.threeFactor.lmdi.mix);
    expectEqual(effects[2], cases.threeFactor.lmdi.price);
  });

  test('with two factors it is Marshall–Edgeworth', () => {
    const effects = decompose({ q: users0, p: unitCost0 }, { q: users1, p: unitCost1 }, ({ q, p }) =>
      dot(q, p),
    );
    expectEqual(effects.q, cases.marshallEdgeworth.quantity);
    expectEqual(effects.p, cases.marshallEdgeworth.price);
    expectEqual(effects.q + effects.p, cases.marshallEdgeworth.sum);
  });

  test('an amount in fixed prices', () => {
    const { amount, index, inFixedPrices } = cases.fixedPrices;
    expectEqual(valueOf(fixedPrices(amount, index, { fromYear: 2025, toYear: 2024 })), inFixedPrices);
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
    expect(changeDkk).toBe(1000 * change);
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

  test('a new service takes its old price from the new one, or 588 of price appear where 103 is right', () => {
    const n = cases.newService;
    const split = (missingPrice: number) =>
      decompose(
        { q: n.users0, p: n.unitCost0.map((cost) => cost ?? missingPrice) },
        { q: n.users1, p: n.unitCost1 },
        ({ q, p }) => dot(q, p),
      );
    const imputed = split(n.unitCost1[2]! / n.index);
    expectEqual(imputed.q, n.imputed.quantity);
    expectEqual(imputed.p, n.imputed.price);
    expectEqual(imputed.q + imputed.p, n.change);
    expect(split(0)).toEqual({ q: n.zeroPriceWrong.quantity, p: n.zeroPriceWrong.price });
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
    const { users, unitCost, volume, price, sum: deviation } = cases.budgetSplit;
    const effects = decompose(
      { q: [users[0]!], p: [unitCost[0]!] },
      { q: [users[1]!], p: [unitCost[1]!] },
      (f) => dot(f.q, f.p),
    );
    expect(effects).toEqual({ q: volume, p: price });
    expect(effects.q + effects.p).toBe(deviation);
  });
});

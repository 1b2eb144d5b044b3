import fc from 'fast-check';
import { decomposeSpending } from './decompose-spending.ts';
import { decomposeSpendingChain, type PricedSpendingYear } from './decompose-spending-chain.ts';

const year = (users: number, spendingDkk = 100 * users, priceIndex = 100): PricedSpendingYear => ({
  spending: {
    population: 1000,
    cells: [{ category: 'home', ageGroup: 'adults', agePopulation: 800, users, spendingDkk }],
  },
  priceIndex,
});
const volumeOnly = (amountDkk: number) => [
  { effect: 'population', amountDkk: 0 },
  { effect: 'age', amountDkk: 0 },
  { effect: 'volume', amountDkk },
  { effect: 'mix', amountDkk: 0 },
  { effect: 'real-price', amountDkk: 0 },
  { effect: 'general-price', amountDkk: 0 },
];

test('four users more and two fewer at 100 are 400 and −200 of volume, 200 together', () => {
  expect(decomposeSpendingChain([year(10), year(14), year(12)])).toEqual({
    changeDkk: 200,
    effects: volumeOnly(200),
    links: [
      { changeDkk: 400, effects: volumeOnly(400) },
      { changeDkk: -200, effects: volumeOnly(-200) },
    ],
  });
});

test('each link has its own price index', () => {
  const { effects } = decomposeSpendingChain([year(10), year(10, 1100, 110), year(10, 1210, 121)]);
  expect(effects.at(-1)).toEqual({ effect: 'general-price', amountDkk: 210 });
});

test('fewer than two years have no links and change by 0', () => {
  const still = { changeDkk: 0, effects: volumeOnly(0), links: [] };
  expect(decomposeSpendingChain([])).toEqual(still);
  expect(decomposeSpendingChain([year(10)])).toEqual(still);
});

test('two years are one link, and any number add up to the krone', () => {
  const years = fc.array(
    fc
      .tuple(fc.nat(90), fc.integer({ min: -1000, max: 1_000_000 }), fc.integer({ min: 50, max: 150 }))
      .map(([users, spendingDkk, index]) => year(users, spendingDkk, index)),
    { minLength: 2, maxLength: 5 },
  );
  const spent = ({ spending }: PricedSpendingYear): number => spending.cells[0]!.spendingDkk;
  fc.assert(
    fc.property(years, (chain) => {
      const { changeDkk, effects, links } = decomposeSpendingChain(chain);
      expect(changeDkk).toBe(spent(chain.at(-1)!) - spent(chain[0]!));
      expect(effects.reduce((sum, { amountDkk }) => sum + amountDkk, 0)).toBe(changeDkk);
      const [old, now] = [chain[0]!, chain[1]!];
      expect(links[0]).toEqual(
        decomposeSpending({
          year0: old.spending,
          year1: now.spending,
          priceIndex0: old.priceIndex,
          priceIndex1: now.priceIndex,
        }),
      );
    }),
    { numRuns: 1000 },
  );
});

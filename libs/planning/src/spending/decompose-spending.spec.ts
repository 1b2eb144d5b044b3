import fc from 'fast-check';
import { decomposeSpending, type SpendingComparison } from './decompose-spending.ts';
import type { SpendingCell, SpendingYear } from './spending-lines.ts';

const cell = (changes: Partial<SpendingCell>): SpendingCell => ({
  category: 'home',
  ageGroup: 'adults',
  agePopulation: 800,
  users: 10,
  spendingDkk: 1000,
  ...changes,
});
const year = (...cells: SpendingCell[]): SpendingYear => ({ population: 1000, cells });
const compare = (year0: SpendingYear, year1: SpendingYear, priceIndex1 = 100): Record<string, number> => {
  const { changeDkk, effects } = decomposeSpending({ year0, year1, priceIndex0: 100, priceIndex1 });
  const found = Object.fromEntries(effects.map(({ effect, amountDkk }) => [effect, amountDkk]));
  return { ...found, change: changeDkk };
};
const only = (name: string, change: number): Record<string, number> => ({
  population: 0,
  age: 0,
  volume: 0,
  mix: 0,
  'real-price': 0,
  'general-price': 0,
  [name]: change,
  change,
});

describe('decomposeSpending, when one thing changes', () => {
  const old = year(cell({}), cell({ category: 'day', users: 30, spendingDkk: 600 }));

  test('twice the inhabitants and users are population', () => {
    const doubled = old.cells.map((c) => ({
      ...c,
      agePopulation: 1600,
      users: c.users! * 2,
      spendingDkk: c.spendingDkk * 2,
    }));
    expect(compare(old, { population: 2000, cells: doubled })).toEqual(only('population', 1600));
  });

  test('a larger age group among as many inhabitants is age', () => {
    const cells = old.cells.map((c) => ({
      ...c,
      agePopulation: 880,
      users: c.users! * 1.1,
      spendingDkk: c.spendingDkk * 1.1,
    }));
    expect(compare(old, year(...cells))).toEqual(only('age', 160));
  });

  test('more users in the same places are volume', () => {
    const cells = old.cells.map((c) => ({ ...c, users: c.users! * 1.5, spendingDkk: c.spendingDkk * 1.5 }));
    expect(compare(old, year(...cells))).toEqual(only('volume', 800));
  });

  test('ten users who move from day service to a home are mix', () => {
    const moved = year(
      cell({ users: 20, spendingDkk: 2000 }),
      cell({ category: 'day', users: 20, spendingDkk: 400 }),
    );
    expect(compare(old, moved)).toEqual(only('mix', 800));
  });

  test('a dearer place above the index is real price, with it general price', () => {
    const dearer = year(...old.cells.map((c) => ({ ...c, spendingDkk: c.spendingDkk * 1.05 })));
    expect(compare(old, dearer)).toEqual(only('real-price', 80));
    expect(compare(old, dearer, 105)).toEqual(only('general-price', 80));
  });
});

describe('decomposeSpending, where a year lacks something', () => {
  // Users rise from 10 to 12 and the mean cost from 100 to 166.67: volume 2 × 133.33, mix 66.67 × 11.
  test('a new service is volume and mix at the price index, without a price of its own', () => {
    const now = year(cell({}), cell({ category: 'new', users: 2, spendingDkk: 1000 }));
    expect(compare(year(cell({})), now)).toEqual({ ...only('volume', 267), mix: 733, change: 1000 });
  });

  test('a closed service mirrors it', () => {
    const old = year(cell({}), cell({ category: 'new', users: 2, spendingDkk: 1000 }));
    expect(compare(old, year(cell({})))).toEqual({ ...only('volume', -267), mix: -733, change: -1000 });
  });

  test('categories without counted users have no volume and no mix', () => {
    const advice = (spendingDkk: number) => year(cell({ category: 'advice', users: null, spendingDkk }));
    expect(compare(advice(500), advice(600))).toEqual(only('real-price', 100));
    expect(compare(advice(500), { ...advice(550), population: 1100 }, 100).volume).toBe(0);
  });

  test('an age group without users in one year is volume', () => {
    expect(compare(year(cell({ users: 0, spendingDkk: 0 })), year(cell({})))).toEqual(only('volume', 1000));
    expect(compare(year(), year(cell({})))).toEqual(only('volume', 1000));
    expect(compare(year(cell({})), year())).toEqual(only('volume', -1000));
  });

  test('refunds and late bills without users keep the sum exact', () => {
    const now = year(cell({}), cell({ category: 'old', users: 0, spendingDkk: -70 }));
    const before = year(cell({}), cell({ category: 'old', users: 3, spendingDkk: 90 }));
    expect(compare(year(cell({})), now)).toEqual(only('real-price', -70));
    const effects = compare(before, now);
    expect(effects.change).toBe(-160);
    expect(effects['real-price']).toBe(-70);
  });

  test('users of unknown age are measured against everyone', () => {
    const unknown = (users: number, spendingDkk: number) =>
      year(cell({ ageGroup: 'unknown', agePopulation: 0, users, spendingDkk }));
    expect(compare(unknown(10, 1000), unknown(15, 1500))).toEqual(only('volume', 500));
  });

  test('less than half a krone is no change, and a plain zero', () => {
    const { changeDkk } = decomposeSpending({
      year0: year(cell({ spendingDkk: 0.3 })),
      year1: year(cell({ spendingDkk: 0.1 })),
      priceIndex0: 1,
      priceIndex1: 1,
    });
    expect(Object.is(changeDkk, 0)).toBe(true);
  });

  test('nothing in either year is no change', () => {
    expect(compare(year(), year())).toEqual(only('volume', 0));
    const empty = year(cell({ users: 0, spendingDkk: 0, agePopulation: 0 }));
    expect(compare(empty, empty)).toEqual(only('volume', 0));
  });

  test('years without inhabitants or price index are refused by name', () => {
    const input = { year0: year(), year1: year(), priceIndex0: 100, priceIndex1: 100 };
    expect(() => decomposeSpending({ ...input, year0: { population: 0, cells: [] } })).toThrow(
      'year0.population',
    );
    expect(() => decomposeSpending({ ...input, year1: { population: -1, cells: [] } })).toThrow(
      'year1.population',
    );
    expect(() => decomposeSpending({ ...input, priceIndex0: Number.NaN })).toThrow('priceIndex0');
    expect(() => decomposeSpending({ ...input, priceIndex1: 0 })).toThrow('priceIndex1');
  });
});

describe('decomposeSpending, whatever the data', () => {
  const people = [300, 0, 450];
  const cells = fc.uniqueArray(
    fc.record({
      group: fc.nat(2),
      category: fc.constantFrom('home', 'day', 'advice', 'school'),
      users: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 90 })),
      spendingDkk: fc.integer({ min: -1_000_000, max: 900_000_000 }),
    }),
    { maxLength: 10, selector: ({ group, category }) => `${group}${category}` },
  );
  const years = fc
    .record({ population: fc.integer({ min: 1000, max: 5000 }), cells })
    .map(({ population, cells: list }): SpendingYear => ({
      population,
      cells: list.map(({ group, category, users, spendingDkk }) => ({
        category,
        ageGroup: `g${group}`,
        agePopulation: Math.floor((people[group]! * population) / 1000),
        users,
        spendingDkk,
      })),
    }));
  const comparison = fc.record({
    year0: years,
    year1: years,
    priceIndex0: fc.double({ min: 50, max: 150, noNaN: true }),
    priceIndex1: fc.double({ min: 50, max: 150, noNaN: true }),
  });
  const total = ({ cells: list }: SpendingYear): number => list.reduce((sum, c) => sum + c.spendingDkk, 0);

  test('whole effects add up to the change, to the krone', () => {
    fc.assert(
      fc.property(comparison, (input) => {
        const { changeDkk, effects } = decomposeSpending(input);
        expect(changeDkk).toBe(total(input.year1) - total(input.year0));
        expect(effects.reduce((sum, { amountDkk }) => sum + amountDkk, 0)).toBe(changeDkk);
        expect(effects.every(({ amountDkk }) => Number.isInteger(amountDkk))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('effects reverse sign when the years swap, to within the rounding', () => {
    const swap = ({ year0, year1, priceIndex0, priceIndex1 }: SpendingComparison): SpendingComparison => ({
      year0: year1,
      year1: year0,
      priceIndex0: priceIndex1,
      priceIndex1: priceIndex0,
    });
    fc.assert(
      fc.property(comparison, (input) => {
        const back = decomposeSpending(swap(input)).effects;
        decomposeSpending(input).effects.forEach(({ amountDkk }, i) =>
          expect(Math.abs(amountDkk + back[i]!.amountDkk)).toBeLessThanOrEqual(1),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('in fixed prices there is no general price', () => {
    fc.assert(
      fc.property(years, years, (year0, year1) => {
        const { effects } = decomposeSpending({ year0, year1, priceIndex0: 103, priceIndex1: 103 });
        expect(effects.at(-1)).toEqual({ effect: 'general-price', amountDkk: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { type Figure, figure, missing } from '../figures/figure.ts';
import { pooledBuffer } from './pooled-buffer.ts';

const amount = (found: Figure): number => ('value' in found ? found.value : NaN);

test('deviations that cancel need no buffer together', () => {
  const found = pooledBuffer([
    { budget: [100, 100], accounts: [110, 90], nextBudgetDkk: 100 },
    { budget: [100, 100], accounts: [90, 110], nextBudgetDkk: 100 },
  ]);
  // Each: mean 0, s = 0.1414, √1.5, t(1; 0.8) = 1.3763819: 100 × 0.23839.
  expect(found.buffers.map(amount)).toEqual([expect.closeTo(23.8396, 3), expect.closeTo(23.8396, 3)]);
  expect(amount(found.aloneDkk)).toBeCloseTo(47.6793, 3);
  expect(found.pooledDkk).toEqual(figure(0));
  expect(found.savedDkk).toEqual(found.aloneDkk);
});

test('what hits all at once does not pool away', () => {
  const party = { budget: [100, 100, 100], accounts: [104, 101, 103], nextBudgetDkk: 50 };
  const found = pooledBuffer([party, party]);
  expect(amount(found.savedDkk)).toBeCloseTo(0, 12);
  expect(amount(found.pooledDkk)).toBeCloseTo(amount(found.aloneDkk), 12);
});

test('the published example: a buffer of 6.13 % of the next budget', () => {
  const [buffer] = pooledBuffer([
    {
      budget: [100, 104, 110, 115, 121, 128],
      accounts: [103, 109, 112, 121, 126, 137],
      nextBudgetDkk: 1_000_000,
    },
  ]).buffers;
  expect(buffer && amount(buffer)).toBeCloseTo(61_348.76, 1);
});

test('budgets that have always been too high need nothing', () => {
  const found = pooledBuffer([{ budget: [100, 100], accounts: [80, 81], nextBudgetDkk: 100 }]);
  expect(found.aloneDkk).toEqual(figure(0));
});

test('one year is too short, a budget of 0 has no shares, and nobody has reported nothing', () => {
  const one = { budget: [100], accounts: [101], nextBudgetDkk: 100 };
  expect(pooledBuffer([one]).pooledDkk).toEqual(missing('too-short'));
  const none = { budget: [0, 100], accounts: [1, 101], nextBudgetDkk: 100 };
  expect(pooledBuffer([none]).savedDkk).toEqual(missing('zero-base'));
  expect(pooledBuffer([])).toEqual({
    buffers: [],
    aloneDkk: missing('not-reported'),
    pooledDkk: missing('not-reported'),
    savedDkk: missing('not-reported'),
  });
});

test('parties of other years and negative budgets are refused', () => {
  const two = { budget: [100, 100], accounts: [101, 99], nextBudgetDkk: 100 };
  const one = { budget: [100], accounts: [101], nextBudgetDkk: 100 };
  expect(() => pooledBuffer([two, one])).toThrow(
    new RangeError('years of party 1 must be between 2 and 2, got 1'),
  );
  expect(() => pooledBuffer([{ ...two, nextBudgetDkk: -1 }])).toThrow(
    new RangeError('nextBudgetDkk of party 0 must be a finite number of at least 0, got -1'),
  );
});

test('parties of one size whose next budget is the last one never need more together than apart', () => {
  const party = fc
    .array(fc.integer({ min: -20, max: 30 }), { minLength: 4, maxLength: 4 })
    .map((deviations) => ({
      budget: deviations.map(() => 100),
      accounts: deviations.map((deviation) => 100 + deviation),
      nextBudgetDkk: 100,
    }));
  fc.assert(
    fc.property(fc.array(party, { minLength: 1, maxLength: 6 }), (parties) => {
      const { aloneDkk, pooledDkk, savedDkk } = pooledBuffer(parties);
      expect(amount(savedDkk)).toBeGreaterThanOrEqual(-1e-9);
      expect(amount(savedDkk)).toBeCloseTo(amount(aloneDkk) - amount(pooledDkk), 9);
    }),
    { numRuns: 1000 },
  );
});

import { type Figure, missing } from '../figures/figure.ts';
import { theilShares } from './theil-shares.ts';

const values = (shares: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(shares).map(([name, share]: [string, Figure]) => [
      name,
      'value' in share ? share.value : NaN,
    ]),
  );
const expectShares = (found: object, expected: Record<string, number>): void => {
  for (const [name, share] of Object.entries(values(found))) expect(share).toBeCloseTo(expected[name]!, 12);
};

test('budgets that are always 5 too low are all bias', () => {
  expectShares(theilShares([10, 20, 30], [15, 25, 35]), {
    bias: 1,
    variance: 0,
    covariance: 0,
    regression: 0,
    disturbance: 0,
  });
});

test('accounts that swing twice as much as the budget are variance, or regression', () => {
  expectShares(theilShares([10, 20, 30], [0, 20, 40]), {
    bias: 0,
    variance: 1,
    covariance: 0,
    regression: 1,
    disturbance: 0,
  });
});

test('a budget that never changes explains nothing: all is disturbance', () => {
  expectShares(theilShares([20, 20, 20], [10, 20, 30]), {
    bias: 0,
    variance: 1,
    covariance: 0,
    regression: 0,
    disturbance: 1,
  });
});

// sB² = sA² = 200/3, covariance −100/3, so r = −1/2, and the error is (100 + 100 + 400)/3 = 200.
test('accounts that follow the budget the wrong way are covariance', () => {
  expectShares(theilShares([10, 20, 30], [20, 30, 10]), {
    bias: 0,
    variance: 0,
    covariance: 1,
    regression: (1.5 ** 2 * 200) / 3 / 200,
    disturbance: (0.75 * 200) / 3 / 200,
  });
});

test('accounts that never change, under a budget that does', () => {
  expectShares(theilShares([10, 20, 30], [20, 20, 20]), {
    bias: 0,
    variance: 1,
    covariance: 0,
    regression: 1,
    disturbance: 0,
  });
});

test('no error has no shares, and fewer than three years are too short', () => {
  expect(theilShares([1, 2, 3], [1, 2, 3]).bias).toEqual(missing('zero-base'));
  expect(theilShares([1, 2], [2, 2]).disturbance).toEqual(missing('too-short'));
  expect(theilShares([], []).variance).toEqual(missing('too-short'));
});

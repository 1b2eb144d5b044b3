import fc from 'fast-check';
import { compoundDistribution } from './compound-distribution.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const moment = (masses: readonly number[], power: number): number =>
  sum(masses.map((mass, k) => mass * k ** power));

test('Poisson of mean 3 with costs of 1, 2 and 3', () => {
  const found = compoundDistribution({ mean: 3, varianceRatio: 1 }, [0, 19 / 30, 8 / 30, 3 / 30]);
  [0.0497870683678639, 0.0945954298989415, 0.129695313098285].forEach((expected, k) =>
    expect(found[k]).toBeCloseTo(expected, 14),
  );
});

test('a cost of one step each is the number of users itself', () => {
  const poisson = compoundDistribution({ mean: 2, varianceRatio: 1 }, [0, 1]);
  [1, 2, 2, 4 / 3, 2 / 3].forEach((factor, k) => expect(poisson[k]).toBeCloseTo(factor * Math.exp(-2), 14));
  // Mean 2, variance 4: negative binomial of size 2 and probability 1/2, so (k + 1)/2^(k + 2).
  const spread = compoundDistribution({ mean: 2, varianceRatio: 2 }, [0, 1]);
  [1 / 4, 2 / 8, 3 / 16, 4 / 32, 5 / 64].forEach((expected, k) =>
    expect(spread[k]).toBeCloseTo(expected, 14),
  );
});

test('users who cost nothing are as if they were not there', () => {
  const thinned = compoundDistribution({ mean: 4, varianceRatio: 1 }, [0.5, 0.5]);
  const fewer = compoundDistribution({ mean: 2, varianceRatio: 1 }, [0, 1]);
  fewer.slice(0, 20).forEach((mass, k) => expect(thinned[k]).toBeCloseTo(mass, 14));
});

test('free users thin a negative binomial too: mean 8 of ratio 3 by a quarter is mean 2 of ratio 1.5', () => {
  const thinned = compoundDistribution({ mean: 8, varianceRatio: 3 }, [0.75, 0.25]);
  const fewer = compoundDistribution({ mean: 2, varianceRatio: 1.5 }, [0, 1]);
  fewer.slice(0, 20).forEach((mass, k) => expect(thinned[k]).toBeCloseTo(mass, 14));
});

test('nobody, and users who all cost nothing, cost 0 with certainty', () => {
  expect(compoundDistribution({ mean: 0, varianceRatio: 1 }, [0, 1])).toEqual([1]);
  expect(compoundDistribution({ mean: 5, varianceRatio: 2 }, [1])).toEqual([1]);
  expect(compoundDistribution({ mean: 5, varianceRatio: 2 }, [1, 0, 0])).toEqual([1]);
});

test('costs that leave gaps are followed across them', () => {
  const found = compoundDistribution({ mean: 1, varianceRatio: 1 }, [...new Array<number>(50).fill(0), 1]);
  expect(found[49]).toBe(0);
  expect(found[100]).toBeCloseTo(Math.exp(-1) / 2, 14);
  expect(found[500]! / (Math.exp(-1) / 3628800)).toBeCloseTo(1, 10);
});

test.each([
  [800, 1],
  [5000, 1],
  [100_000, 1],
  [5000, 50],
])(
  'mean %p at variance ratio %p, where e^(−mean) is no number, keeps mean and variance',
  (mean, varianceRatio) => {
    const found = compoundDistribution({ mean, varianceRatio }, [0, 0.5, 0.5]);
    const expected = 1.5 * mean;
    expect(sum(found)).toBeCloseTo(1, 12);
    expect(moment(found, 1) / expected).toBeCloseTo(1, 10);
    const variance = sum(found.map((mass, k) => mass * (k - expected) ** 2));
    expect(variance / (mean * (2.5 + (varianceRatio - 1) * 2.25))).toBeCloseTo(1, 9);
  },
);

test('it ends soon after the rest is negligible', () => {
  expect(compoundDistribution({ mean: 5000, varianceRatio: 1 }, [0, 1]).length).toBeLessThan(5800);
  expect(compoundDistribution({ mean: 3, varianceRatio: 1 }, [0, 1]).length).toBeLessThan(40);
});

test('what cannot be is refused by name', () => {
  const users = { mean: 1, varianceRatio: 1 };
  expect(() => compoundDistribution({ ...users, mean: -1 }, [0, 1])).toThrow(
    'users.mean must be between 0 and 1000000, got -1',
  );
  expect(() => compoundDistribution({ ...users, varianceRatio: 0.9 }, [0, 1])).toThrow(
    'users.varianceRatio must be between 1 and 100, got 0.9',
  );
  expect(() => compoundDistribution(users, [])).toThrow('severity.length must be between 1 and 10001, got 0');
  expect(() => compoundDistribution(users, [1.5, -0.5])).toThrow('severity[1] must be');
  expect(() => compoundDistribution(users, [0.5, 0.4])).toThrow('sum of severity must be between');
  expect(() => compoundDistribution(users, [0.5, 0.6])).toThrow('sum of severity must be between');
  expect(() => compoundDistribution({ ...users, mean: 1e6 }, [0, 0, 1])).toThrow(
    'mean total in steps must be between 0 and 1000000, got 2000000',
  );
});

const users = fc.record({
  mean: fc.double({ min: 0.01, max: 40, noNaN: true }),
  varianceRatio: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 6, noNaN: true })),
});
const severities = fc
  .array(fc.nat(20), { minLength: 1, maxLength: 6 })
  .filter((weights) => weights.some((weight, j) => j > 0 && weight > 0))
  .map((weights) => weights.map((weight) => weight / sum(weights)));

test('probabilities are not negative, add up to 1, and have the mean and variance of the theory', () => {
  fc.assert(
    fc.property(users, severities, ({ mean, varianceRatio }, severity) => {
      const found = compoundDistribution({ mean, varianceRatio }, severity);
      const [m1, m2] = [moment(severity, 1), moment(severity, 2)];
      const expected = mean * m1;
      expect(found.every((mass) => mass >= 0)).toBe(true);
      expect(sum(found)).toBeCloseTo(1, 10);
      expect(moment(found, 1)).toBeCloseTo(expected, 7);
      const variance = sum(found.map((mass, k) => mass * (k - expected) ** 2));
      expect(variance / (mean * (m2 + (varianceRatio - 1) * m1 ** 2))).toBeCloseTo(1, 7);
    }),
    { numRuns: 1000 },
  );
});

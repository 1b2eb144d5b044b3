import { poolUse } from './pool-use.ts';

const expectWeights = (found: Float64Array, expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((weight, i) => expect(found[i]).toBeCloseTo(weight, 14));
};

test('a load of 1 with one place of its own, two shared: weights 2, 1/2 and 1/6', () => {
  const { use, ownFull } = poolUse({ load: 1, dedicated: 1 }, 2, 1);
  expectWeights(use, [12 / 16, 3 / 16, 1 / 16]);
  // With one in service the own place is full and no shared place in use: weight 1.
  expectWeights(ownFull, [6 / 16, 3 / 16, 1 / 16]);
});

test('without places of its own every use is of the pool: weights 1, 3, 9/2', () => {
  const { use, ownFull } = poolUse({ load: 3, dedicated: 0 }, 2, 1);
  expectWeights(use, [2 / 17, 6 / 17, 9 / 17]);
  expectWeights(ownFull, [2 / 17, 6 / 17, 9 / 17]);
});

test('a tilt of one half halves the weight of every shared place in use', () => {
  const { use, ownFull } = poolUse({ load: 3, dedicated: 1 }, 2, 0.5);
  // Weights 1 + 3, 9/2 × 1/2, 27/6 × 1/4.
  expectWeights(use, [32 / 59, 18 / 59, 9 / 59]);
  expectWeights(ownFull, [24 / 59, 18 / 59, 9 / 59]);
});

test('a group without load uses nothing; its own places are full only when there are none', () => {
  expectWeights(poolUse({ load: 0, dedicated: 0 }, 2, 1).use, [1, 0, 0]);
  expectWeights(poolUse({ load: 0, dedicated: 0 }, 2, 1).ownFull, [1, 0, 0]);
  expectWeights(poolUse({ load: 0, dedicated: 1 }, 2, 1).ownFull, [0, 0, 0]);
});

test('no shared places: the only weight tells how often the own places are full', () => {
  expectWeights(poolUse({ load: 1, dedicated: 2 }, 0, 1).use, [1]);
  expectWeights(poolUse({ load: 1, dedicated: 2 }, 0, 1).ownFull, [0.2]);
});

test('the largest loads neither overflow nor vanish', () => {
  const { use } = poolUse({ load: 1e6, dedicated: 0 }, 2000, 1);
  expect(use.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(use[2000]).toBeCloseTo(1 - 2000 / 1e6, 5);
  const far = poolUse({ load: 1, dedicated: 1e6 }, 2000, 1);
  expect(far.use[0]).toBe(1);
  expect(far.ownFull[0]).toBe(0);
});

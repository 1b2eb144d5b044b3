import fc from 'fast-check';
import { empiricalBayes } from './empirical-bayes.ts';

const none = { missing: 'zero-base' };
const expected = fc.double({ min: 0.1, max: 100, noNaN: true });
const areas = fc.array(fc.tuple(fc.nat(60), expected), { minLength: 1, maxLength: 29 });

test('the published example draws an area without cases almost to the mean', () => {
  const found = empiricalBayes([0, 1, 6, 3, 14, 8, 40], [1.2, 2.5, 2.8, 6, 7.5, 16, 26]);
  expect(found.areas[0]).toEqual({
    raw: { value: 0 },
    shrunken: { value: expect.closeTo(0.9329256398082446, 14) },
    weight: expect.closeTo(0.19664736572067826, 14),
  });
  expect(found.areas).toHaveLength(7);
});

test('two areas by hand: 1 of 2 and 9 of 2', () => {
  // b = 10/4, s² = (2·4 + 2·4)/4 = 4, A = 4 − 2.5/2 = 2.75, weight 2.75/(2.75 + 1.25).
  expect(empiricalBayes([1, 9], [2, 2])).toEqual({
    mean: { value: 2.5 },
    variance: 2.75,
    areas: [
      { raw: { value: 0.5 }, shrunken: { value: 2.5 - 0.6875 * 2 }, weight: 0.6875 },
      { raw: { value: 4.5 }, shrunken: { value: 2.5 + 0.6875 * 2 }, weight: 0.6875 },
    ],
  });
});

test('areas that differ by no more than chance all get the mean', () => {
  const found = empiricalBayes([2, 3, 4, 5], [2.1, 2.9, 4.2, 4.8]);
  expect(found.variance).toBe(0);
  expect(found.areas.map(({ shrunken, weight }) => [shrunken, weight])).toEqual(
    [1, 2, 3, 4].map(() => [{ value: expect.closeTo(1, 14) }, 0]),
  );
});

test('without a single case every ratio is 0', () => {
  expect(empiricalBayes([0, 0], [3, 5])).toEqual({
    mean: { value: 0 },
    variance: 0,
    areas: [1, 2].map(() => ({ raw: { value: 0 }, shrunken: { value: 0 }, weight: 0 })),
  });
});

test('an area where nothing is expected has no ratio and changes no other', () => {
  const alone = empiricalBayes([1, 9], [2, 2]);
  const found = empiricalBayes([1, 7, 9], [2, 0, 2]);
  expect(found.areas[1]).toEqual({ raw: none, shrunken: none, weight: 0 });
  expect([found.areas[0], found.areas[2]]).toEqual(alone.areas);
  expect(found).toMatchObject({ mean: alone.mean, variance: alone.variance });
});

test('nothing expected anywhere, and no areas at all, have no mean', () => {
  expect(empiricalBayes([3], [0])).toMatchObject({ mean: none, areas: [{ shrunken: none }] });
  expect(empiricalBayes([], [])).toMatchObject({ mean: none, areas: [] });
});

test.each([
  [[1], [1, 2], 'expected must have 1 values, got 2'],
  [[-1], [1], 'observed[0] must be a finite number of at least 0, got -1'],
  [[1, 2], [1, Number.NaN], 'expected[1] must be a finite number of at least 0, got NaN'],
])('%j of %j is refused', (observed, base, message) => {
  expect(() => empiricalBayes(observed, base)).toThrow(new RangeError(message));
});

test('every ratio lies between its own and the mean, the closer to its own the more is expected', () => {
  fc.assert(
    fc.property(areas, (pairs) => {
      const found = empiricalBayes(
        pairs.map(([count]) => count),
        pairs.map(([, base]) => base),
      );
      const mean = (found.mean as { value: number }).value;
      expect(found.variance).toBeGreaterThanOrEqual(0);
      found.areas.forEach(({ raw, shrunken, weight }) => {
        const [own, drawn] = [(raw as { value: number }).value, (shrunken as { value: number }).value];
        expect(drawn).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-9);
        expect(drawn).toBeLessThanOrEqual(Math.max(own, mean) + 1e-9);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThan(1);
      });
      const order = [...pairs.keys()].sort((a, b) => pairs[a]![1] - pairs[b]![1]);
      const weights = order.map((i) => found.areas[i]!.weight);
      expect([...weights].sort((a, b) => a - b)).toEqual(weights);
    }),
    { numRuns: 1000 },
  );
});

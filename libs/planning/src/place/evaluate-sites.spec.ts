import fc from 'fast-check';
import { evaluateSites } from './evaluate-sites.ts';
import { tableOf } from './testing/small-tables.ts';

const anyTable = fc
  .record({
    sites: fc.integer({ min: 2, max: 7 }),
    nodes: fc.integer({ min: 1, max: 6 }),
    digits: fc.array(fc.nat({ max: 9 }), { minLength: 48, maxLength: 48 }),
  })
  .map(tableOf);

const line = {
  weights: [3, 1, 2],
  distances: [
    [0, 5, 9],
    [5, 0, 4],
    [9, 4, 0],
  ],
};

test('the example: one municipality in four has eight kilometres to go', () => {
  const table = { weights: [3, 1], distances: [[0, 8], [8, 0]] }; // prettier-ignore
  expect(evaluateSites(table, [0]).meanKm).toEqual({ value: 2 });
});

test('everyone goes to the nearest site; sites come back ascending with their loads', () => {
  expect(evaluateSites(line, [2, 0])).toEqual({
    sites: [0, 2],
    assignment: [0, 2, 2],
    totalWeightedKm: 4,
    meanKm: { value: 4 / 6 },
    loads: [3, 3],
    unweighted: false,
  });
});

test('equally near sites: the lowest row', () => {
  const table = { weights: [7], distances: [[4], [2], [2]] };
  expect(evaluateSites(table, [2, 1, 0])).toMatchObject({ assignment: [1], loads: [0, 7, 0] });
});

test('sites may be others than the nodes', () => {
  expect(evaluateSites({ weights: [1, 3], distances: [[6, 2]] }, [0])).toMatchObject({
    totalWeightedKm: 12,
    meanKm: { value: 3 },
    loads: [4],
  });
});

test('when nobody is in need every node counts the same, and the loads stay 0', () => {
  expect(evaluateSites({ ...line, weights: [0, 0, 0] }, [0])).toEqual({
    sites: [0],
    assignment: [0, 0, 0],
    totalWeightedKm: 14,
    meanKm: { value: 14 / 3 },
    loads: [0],
    unweighted: true,
  });
  expect(evaluateSites({ ...line, weights: [0, 1, 0] }, [0])).toMatchObject({
    totalWeightedKm: 5,
    meanKm: { value: 5 },
    unweighted: false,
  });
});

test('without nodes there is no mean', () => {
  expect(evaluateSites({ weights: [], distances: [[], []] }, [1])).toMatchObject({
    sites: [1],
    assignment: [],
    totalWeightedKm: 0,
    meanKm: { missing: 'not-reported' },
    loads: [0],
  });
});

test.each([
  [{ ...line, weights: [3, -1, 2] }, [0], 'weights[1] must be between 0 and 1000000000, got -1'],
  [{ ...line, weights: [3, 1, 2e9] }, [0], 'weights[2] must be between 0 and 1000000000, got 2000000000'],
  [
    { weights: [1, 1], distances: [[0, 1], [-3, 0]] }, // prettier-ignore
    [0],
    'distances[1][0] must be between 0 and 1000000000, got -3',
  ],
  [{ weights: [1], distances: [[2e9]] }, [0], 'distances[0][0] must be between 0 and 1000000000'],
  [{ weights: [], distances: [] }, [], 'distances must have at least 1 row, and rows of 0 nodes'],
  [{ weights: [1], distances: [[1], []] }, [0], 'distances must have at least 1 row, and rows of 1 nodes'],
  [line, [], 'sites must name at least 1 row, each once, got []'],
  [line, [1, 1], 'sites must name at least 1 row, each once, got [1,1]'],
  [line, [0.5], 'sites must name at least 1 row, each once, got [0.5]'],
  [line, [0, 3], 'sites[1] must be between 0 and 2, got 3'],
  [line, [-1], 'sites[0] must be between 0 and 2, got -1'],
])('%j with sites %j is refused', (table, sites, message) => {
  expect(() => evaluateSites(table, sites)).toThrow(RangeError);
  expect(() => evaluateSites(table, sites)).toThrow(message);
});

test('numbers on the borders pass', () => {
  expect(evaluateSites({ weights: [1e9], distances: [[1e9]] }, [0]).totalWeightedKm).toBe(1e18);
});

test('loads add up to the weights, nobody passes a nearer site, and one more site never lengthens the way', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(), fc.nat(), (table, one, other) => {
      const rows = table.distances.length;
      const sites = [...new Set([one % rows, other % rows])];
      const found = evaluateSites(table, sites);
      expect(found.loads.reduce((sum, load) => sum + load)).toBe(table.weights.reduce((a, b) => a + b));
      found.assignment.forEach((near, node) => {
        for (const site of sites)
          expect(table.distances[near]![node]).toBeLessThanOrEqual(table.distances[site]![node]!);
      });
      expect(found.totalWeightedKm).toBeLessThanOrEqual(evaluateSites(table, [one % rows]).totalWeightedKm);
    }),
    { numRuns: 1000 },
  );
});

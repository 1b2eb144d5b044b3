import fc from 'fast-check';
import { evaluateSites } from './evaluate-sites.ts';
import { pMedian } from './p-median.ts';
import { everyChoice, tableOf } from './testing/small-tables.ts';

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

test('the example: three municipalities on a line, one site', () => {
  expect(pMedian({ ...line, sites: 1 }).sites).toEqual([0]);
});

test('says who goes where, how far, and that nothing is shorter', () => {
  expect(pMedian({ ...line, sites: 2 })).toEqual({
    sites: [0, 2],
    assignment: [0, 2, 2],
    totalWeightedKm: 4,
    meanKm: { value: 4 / 6 },
    loads: [3, 3],
    unweighted: false,
    exact: true,
  });
});

test('a site for everyone, or more, is no way at all', () => {
  for (const sites of [3, 4])
    expect(pMedian({ ...line, sites })).toMatchObject({
      sites: [0, 1, 2],
      totalWeightedKm: 0,
      meanKm: { value: 0 },
      exact: true,
    });
});

test('nobody in need: every node counts the same, and the answer says so', () => {
  expect(pMedian({ ...line, weights: [0, 0, 0], sites: 1 })).toMatchObject({
    sites: [1],
    totalWeightedKm: 9,
    meanKm: { value: 3 },
    loads: [0],
    unweighted: true,
  });
});

test('no nodes: the lowest rows, and no mean', () => {
  expect(pMedian({ weights: [], distances: [[], [], []], sites: 2 })).toMatchObject({
    sites: [0, 1],
    meanKm: { missing: 'not-reported' },
    exact: true,
  });
});

test('equally good choices: the lowest rows, also where rounding tells them apart', () => {
  const ring = { weights: [0.1, 0.2, 0.3], distances: [[1, 1, 1], [1, 1, 1], [1, 1, 1]] }; // prettier-ignore
  expect(pMedian({ ...ring, sites: 2 }).sites).toEqual([0, 1]);
  const rounded = { weights: [1, 1, 1], distances: [[0.3, 0.2, 0.1], [0.1, 0.2, 0.3], [9, 9, 9]] }; // prettier-ignore
  expect(pMedian({ ...rounded, sites: 1 }).sites).toEqual([0]);
});

test.each([
  [{ ...line, sites: 0 }, 'sites must be a finite number of at least 1, got 0'],
  [{ ...line, sites: 2.5 }, 'sites must be whole, got 2.5'],
  [{ ...line, weights: [1, -1, 0], sites: 1 }, 'weights[1] must be between 0 and 1000000000, got -1'],
  [{ weights: [1], distances: [], sites: 1 }, 'distances must have at least 1 row, and rows of 1 nodes'],
])('%j is refused', (input, message) => {
  expect(() => pMedian(input)).toThrow(new RangeError(message));
});

test('is the lowest of all choices, the first of them in order of rows', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 7 }), (table, sites) => {
      const count = Math.min(sites, table.distances.length);
      const totals = everyChoice(table.distances.length, count).map((rows) => evaluateSites(table, rows));
      const lowest = Math.min(...totals.map((choice) => choice.totalWeightedKm));
      const first = totals.find((choice) => choice.totalWeightedKm === lowest)!;
      expect(pMedian({ ...table, sites })).toEqual({ ...first, exact: true });
    }),
    { numRuns: 1000 },
  );
});

test('falls with every site more, and twice the need is twice the way', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 6 }), (table, sites) => {
      const found = pMedian({ ...table, sites });
      const next = pMedian({ ...table, sites: sites + 1 });
      expect(next.totalWeightedKm).toBeLessThanOrEqual(found.totalWeightedKm);
      const weights = table.weights.map((weight) => 2 * weight);
      const twice = pMedian({ ...table, weights, sites });
      expect(twice.sites).toEqual(found.sites);
      expect(twice.meanKm).toEqual(found.meanKm);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { maxCover } from './max-cover.ts';
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

test('the example: the larger of two municipalities is three quarters', () => {
  const table = { weights: [3, 1], distances: [[0, 8], [8, 0]] }; // prettier-ignore
  expect(maxCover({ ...table, reachKm: 5, sites: 1 }).coveredShare).toEqual({ value: 0.75 });
});

test('says who is within reach and who goes where all the same', () => {
  expect(maxCover({ ...line, reachKm: 4, sites: 1 })).toEqual({
    sites: [0],
    assignment: [0, 0, 0],
    totalWeightedKm: 23,
    meanKm: { value: 23 / 6 },
    loads: [6],
    unweighted: false,
    exact: true,
    covered: [true, false, false],
    coveredWeight: 3,
    coveredShare: { value: 0.5 },
  });
});

test('just within reach is covered', () => {
  expect(maxCover({ ...line, reachKm: 5, sites: 1 })).toMatchObject({
    sites: [1],
    covered: [true, true, true],
  });
  expect(maxCover({ ...line, reachKm: 4.9, sites: 1 })).toMatchObject({ sites: [0], coveredWeight: 3 });
  expect(maxCover({ ...line, reachKm: 0, sites: 1 })).toMatchObject({ sites: [0], coveredWeight: 3 });
});

test('sites that nobody needs are the lowest rows; more sites than rows are all rows', () => {
  expect(maxCover({ ...line, reachKm: 9, sites: 2 })).toMatchObject({ sites: [0, 1], coveredWeight: 6 });
  expect(maxCover({ ...line, reachKm: 0, sites: 7 })).toMatchObject({ sites: [0, 1, 2], exact: true });
});

test('nobody in need: nodes are counted, and the answer says so', () => {
  expect(maxCover({ ...line, weights: [0, 0, 0], reachKm: 4, sites: 1 })).toMatchObject({
    sites: [1],
    coveredWeight: 2,
    coveredShare: { value: 2 / 3 },
    loads: [0],
    unweighted: true,
  });
});

test('no nodes: no share', () => {
  expect(maxCover({ weights: [], distances: [[]], reachKm: 4, sites: 1 })).toMatchObject({
    coveredWeight: 0,
    coveredShare: { missing: 'not-reported' },
  });
});

test.each([
  [{ ...line, reachKm: -1, sites: 1 }, 'reachKm must be a finite number of at least 0, got -1'],
  [{ ...line, reachKm: 1, sites: 0 }, 'sites must be a finite number of at least 1, got 0'],
  [
    { ...line, weights: [1], reachKm: 1, sites: 1 },
    'distances must have at least 1 row, and rows of 1 nodes',
  ],
])('%j is refused', (input, message) => {
  expect(() => maxCover(input)).toThrow(new RangeError(message));
});

test('covers as much as the best of all choices, and the first of them in order of rows', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 9 }), (table, sites, reachKm) => {
      const weights = table.weights.map((weight) => weight + 1);
      const reached = (rows: readonly number[]): number =>
        weights.reduce(
          (sum, weight, node) =>
            rows.some((row) => table.distances[row]![node]! <= reachKm) ? sum + weight : sum,
          0,
        );
      const choices = everyChoice(table.distances.length, Math.min(sites, table.distances.length));
      const most = Math.max(...choices.map(reached));
      const found = maxCover({ ...table, weights, reachKm, sites });
      expect(found).toMatchObject({ coveredWeight: most, exact: true });
      expect(found.sites).toEqual(choices.find((rows) => reached(rows) === most));
      expect(found.coveredShare).toEqual({ value: most / weights.reduce((a, b) => a + b) });
    }),
    { numRuns: 1000 },
  );
});

test('rises with reach and with every site more', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 6 }), fc.nat({ max: 9 }), (table, sites, reachKm) => {
      const { coveredWeight } = maxCover({ ...table, reachKm, sites });
      const more = [
        maxCover({ ...table, reachKm, sites: sites + 1 }),
        maxCover({ ...table, reachKm: reachKm + 1, sites }),
      ];
      for (const found of more) expect(found.coveredWeight).toBeGreaterThanOrEqual(coveredWeight);
    }),
    { numRuns: 1000 },
  );
});

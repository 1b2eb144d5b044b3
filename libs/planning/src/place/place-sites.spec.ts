import fc from 'fast-check';
import { evaluateSites } from './evaluate-sites.ts';
import { maxCover } from './max-cover.ts';
import { pMedian } from './p-median.ts';
import { placeSites } from './place-sites.ts';
import { everyChoice, tableOf } from './testing/small-tables.ts';

const line = { weights: [3, 1, 2], distances: [[0, 5, 9], [5, 0, 4], [9, 4, 0]] }; // prettier-ignore

const anyTable = fc
  .record({
    sites: fc.integer({ min: 2, max: 6 }),
    nodes: fc.integer({ min: 1, max: 6 }),
    digits: fc.array(fc.nat({ max: 9 }), { minLength: 48, maxLength: 48 }),
  })
  .map(tableOf);

test('the example: the middle one stays, and the far heavy one is opened beside it', () => {
  expect(placeSites({ ...line, sites: 2, stays: [1] })).toEqual({
    ...evaluateSites(line, [0, 1]),
    exact: true,
  });
});

test('sites that are not candidates are never chosen, and may be chosen twice named', () => {
  expect(placeSites({ ...line, sites: 1, candidates: [2, 1, 1] }).sites).toEqual([1]);
  expect(placeSites({ ...line, sites: 5, candidates: [2, 1, 1] })).toMatchObject({
    sites: [1, 2],
    exact: true,
  });
});

test('when all sites stay there is nothing to choose', () => {
  expect(placeSites({ ...line, sites: 1, stays: [2], quick: true })).toMatchObject({
    sites: [2],
    exact: true,
  });
});

test('cover counts who is within reach, the end of it included', () => {
  // Within 4 km of the third site are the second and itself; of the second, both others but the first.
  expect(placeSites({ ...line, weights: [1, 1, 9], sites: 1, reachKm: 4 }).sites).toEqual([1]);
  expect(placeSites({ ...line, weights: [9, 1, 1], sites: 1, reachKm: 3.9 }).sites).toEqual([0]);
  expect(placeSites({ ...line, weights: [1, 1, 1], sites: 2, stays: [2], reachKm: 4 }).sites).toEqual([0, 2]);
});

test('a quick answer says that it is not proved', () => {
  expect(placeSites({ ...line, sites: 1, quick: true })).toMatchObject({ sites: [0], exact: false });
});

test.each([
  [{ ...line, sites: 0 }, 'sites must be a finite number of at least 1, got 0'],
  [{ ...line, sites: 1, stays: [0, 1] }, 'sites must be a finite number of at least 2, got 1'],
  [{ ...line, sites: 1, reachKm: -1 }, 'reachKm must be a finite number of at least 0, got -1'],
  [{ ...line, sites: 1, candidates: [] }, 'sites must name at least 1 row, each once, got []'],
  [{ ...line, sites: 2, candidates: [7, 0, 1] }, 'index must be between 0 and 2, got 7'],
  [{ ...line, weights: [1, -1, 0], sites: 1 }, 'weights[1] must be between 0 and 1000000000, got -1'],
])('%j is refused', (input, message) => {
  expect(() => placeSites(input)).toThrow(new RangeError(message));
});

test('with nothing that stays it is the p-median, or the maximal cover', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 6 }), fc.nat(9), (table, sites, reachKm) => {
      expect(placeSites({ ...table, sites })).toEqual(pMedian({ ...table, sites }));
      const { covered, coveredShare, coveredWeight, ...choice } = maxCover({ ...table, sites, reachKm });
      expect(covered.length + coveredWeight + Object.keys(coveredShare).length).toBeGreaterThan(0);
      expect(placeSites({ ...table, sites, reachKm })).toEqual(choice);
    }),
    { numRuns: 1000 },
  );
});

test('no choice that keeps what stays and leaves out what is excluded has a shorter way', () => {
  fc.assert(
    fc.property(
      anyTable,
      fc.nat(5),
      fc.nat(5),
      fc.integer({ min: 1, max: 5 }),
      (table, keep, drop, sites) => {
        const rows = table.distances.length;
        const stays = [keep % rows];
        const candidates = [...table.distances.keys()].filter((row) => row !== drop % rows);
        const open = candidates.filter((row) => row !== stays[0]);
        const count = Math.min(sites - 1, open.length);
        const totals = everyChoice(open.length, count).map(
          (choice) => evaluateSites(table, [...stays, ...choice.map((i) => open[i]!)]).totalWeightedKm,
        );
        const found = placeSites({ ...table, sites, stays, candidates });
        expect(found.sites).toContain(stays[0]);
        expect(found.totalWeightedKm).toBe(Math.min(...totals));
        const quick = placeSites({ ...table, sites, stays, candidates, quick: true });
        expect(quick.totalWeightedKm).toBeGreaterThanOrEqual(found.totalWeightedKm);
        expect(quick.sites).toHaveLength(found.sites.length);
      },
    ),
    { numRuns: 1000 },
  );
});

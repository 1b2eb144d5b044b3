import fc from 'fast-check';
import { evaluateSites } from './evaluate-sites.ts';
import { improveSites } from './improve-sites.ts';
import { tableOf } from './testing/small-tables.ts';

const anyTable = fc
  .record({
    sites: fc.integer({ min: 2, max: 7 }),
    nodes: fc.integer({ min: 1, max: 6 }),
    digits: fc.array(fc.nat({ max: 9 }), { minLength: 48, maxLength: 48 }),
  })
  .map(tableOf);

const apart = {
  weights: [1, 1, 9],
  distances: [
    [0, 5, 9],
    [5, 0, 9],
    [9, 9, 0],
  ],
};

test('the example: one of two neighbouring services moves to where most live', () => {
  expect(improveSites(apart, [0, 1])).toEqual([0, 2]);
  expect(improveSites(apart, [1, 0])).toEqual([0, 2]);
});

test('goes on moving as long as a move helps', () => {
  const towns = { weights: [1, 2, 3, 4], distances: [[9, 9, 9, 9], [9, 9, 9, 8], [0, 9, 9, 9], [9, 0, 9, 9], [9, 9, 0, 9], [9, 9, 9, 0]] }; // prettier-ignore
  expect(improveSites(towns, [0, 1])).toEqual([4, 5]);
  expect(improveSites(towns, [0])).toEqual([5]);
});

test('what cannot be improved stays, in ascending order', () => {
  expect(improveSites(apart, [2, 0])).toEqual([0, 2]);
  expect(improveSites(apart, [2, 1])).toEqual([1, 2]);
  expect(improveSites(apart, [2, 1, 0])).toEqual([0, 1, 2]);
});

test('stops where no single move helps, though moving two would', () => {
  const trap = { weights: [1, 1, 1], distances: [[0, 2, 1], [1, 1, 3], [4, 3, 0], [0, 1, 4]] }; // prettier-ignore
  expect(improveSites(trap, [0, 1])).toEqual([0, 1]);
  expect(evaluateSites(trap, [0, 1]).totalWeightedKm).toBe(2);
  expect(evaluateSites(trap, [2, 3]).totalWeightedKm).toBe(1);
});

test('a faulty table and faulty sites are refused', () => {
  expect(() => improveSites({ ...apart, weights: [1] }, [0])).toThrow('rows of 1 nodes');
  expect(() => improveSites(apart, [])).toThrow('sites must name at least 1 row');
});

test('never worse than the start, as many sites, and no single move left that helps', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(), fc.nat(), (table, one, other) => {
      const rows = table.distances.length;
      const start = [...new Set([one % rows, other % rows])];
      const found = improveSites(table, start);
      const total = (sites: readonly number[]) => evaluateSites(table, sites).totalWeightedKm;
      expect(new Set(found).size).toBe(start.length);
      expect(total(found)).toBeLessThanOrEqual(total(start));
      for (const closed of found)
        for (const opened of table.distances.keys()) {
          const kept = found.filter((site) => site !== closed);
          if (!found.includes(opened)) expect(total([...kept, opened])).toBeGreaterThanOrEqual(total(found));
        }
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { evaluateSites } from './evaluate-sites.ts';
import { greedySites } from './greedy-sites.ts';
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

test('the example: first where most live, then the lowest of two that help equally', () => {
  expect(greedySites(apart, 2)).toEqual([2, 0]);
});

test('never moves a site, even where two others would serve better', () => {
  // One site between two towns is the best single one, and of no use once each town has its own.
  const towns = { weights: [1, 1], distances: [[0, 9], [4, 4], [9, 0]] }; // prettier-ignore
  expect(greedySites(towns, 2)).toEqual([1, 0]);
  expect(evaluateSites(towns, [1, 0]).totalWeightedKm).toBe(4);
  expect(evaluateSites(towns, [0, 2]).totalWeightedKm).toBe(0);
});

test('more sites than rows are all rows, each once', () => {
  expect(greedySites(apart, 3)).toEqual([2, 0, 1]);
  expect(greedySites(apart, 99)).toEqual([2, 0, 1]);
});

test('nobody in need: every node counts the same', () => {
  expect(greedySites({ ...apart, weights: [0, 0, 0] }, 1)).toEqual([0]);
  expect(greedySites({ ...apart, weights: [0, 1, 0] }, 1)).toEqual([1]);
});

test.each([
  [0, 'sites must be a finite number of at least 1, got 0'],
  [1.5, 'sites must be whole, got 1.5'],
  [Infinity, 'sites must be a finite number of at least 1, got Infinity'],
])('%p sites are refused', (sites, message) => {
  expect(() => greedySites(apart, sites)).toThrow(new RangeError(message));
});

test('a faulty table is refused', () => {
  expect(() => greedySites({ ...apart, weights: [1] }, 1)).toThrow('rows of 1 nodes');
});

test('a longer list begins with the shorter, and each site is the best one to add', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const all = greedySites(table, table.distances.length);
      expect([...all].sort((a, b) => a - b)).toEqual([...table.distances.keys()]);
      for (const [i, site] of all.entries()) {
        expect(greedySites(table, i + 1)).toEqual(all.slice(0, i + 1));
        const total = (added: number) => evaluateSites(table, [...all.slice(0, i), added]).totalWeightedKm;
        for (const other of all.slice(i + 1)) {
          expect(total(site)).toBeLessThanOrEqual(total(other));
          if (total(site) === total(other)) expect(site).toBeLessThan(other);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

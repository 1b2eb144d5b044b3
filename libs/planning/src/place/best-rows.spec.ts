import { bestRows } from './best-rows.ts';
import { greedyRows } from './greedy-sites.ts';
import { swappedRows } from './improve-sites.ts';
import { costOf } from './nearest.ts';

const table = (size: number, cost: (i: number, j: number) => number): Float64Array[] =>
  Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => cost(i, j)));
/** Distances on a ring of stops. */
const ring = (size: number) => table(size, (i, j) => Math.min(Math.abs(i - j), size - Math.abs(i - j)));
/** Every place is as far from every other. */
const apart = (size: number) => table(size, (i, j) => (i === j ? 0 : 1));
/** Costs without a pattern that the search could profit from. */
const scattered = table(30, (i, j) => (i * i * 7 + j * j * 11 + i * j * 13) % 47);

test('as many as there are, or more, are all of them', () => {
  expect(bestRows(ring(4), 4)).toEqual({ sites: [0, 1, 2, 3], exact: true });
  expect(bestRows(ring(4), 9)).toEqual({ sites: [0, 1, 2, 3], exact: true });
});

test('up to ten million choices are searched exactly, without a draw', () => {
  const never = jest.fn<number, []>();
  expect(bestRows(ring(6), 2, never)).toEqual({ sites: [0, 3], exact: true });
  // 9.7 million choices of 12 among 26, and 10.4 million of 13.
  expect(bestRows(apart(26), 12, never)).toEqual({ sites: [...apart(12).keys()], exact: true });
  expect(never).not.toHaveBeenCalled();
  expect(bestRows(apart(26), 13)).toEqual({ sites: [...apart(13).keys()], exact: false });
});

describe('beyond ten million choices', () => {
  const improvedGreedy = swappedRows(scattered, greedyRows(scattered, 9));

  test('evenly spaced starts find what the greedy start misses', () => {
    expect(swappedRows(ring(30), greedyRows(ring(30), 10)).cost).toBe(22);
    expect(bestRows(ring(30), 10)).toEqual({ sites: [0, 3, 6, 9, 12, 15, 18, 21, 24, 27], exact: false });
    expect(costOf(ring(30), [0, 3, 6, 9, 12, 15, 18, 21, 24, 27])).toBe(20);
  });

  test('without a generator the answer is always the same', () => {
    expect(improvedGreedy.cost).toBe(35);
    const found = bestRows(scattered, 9);
    expect(found).toEqual({ sites: [5, 10, 12, 13, 16, 17, 19, 22, 28], exact: false });
    expect(costOf(scattered, found.sites)).toBe(34);
  });

  test('with a generator ten starts of as many draws as sites are drawn', () => {
    let draws = 0;
    const found = bestRows(scattered, 9, () => (draws++ * 0.618033988) % 1);
    expect(draws).toBe(90);
    expect(found).toEqual({ sites: [5, 7, 10, 12, 17, 18, 19, 22, 28], exact: false });
    expect(costOf(scattered, found.sites)).toBe(33);
  });

  test('draws at either end of the range are rows of the table', () => {
    for (const draw of [0, 1 - Number.EPSILON / 2]) {
      const { sites } = bestRows(scattered, 9, () => draw);
      expect(new Set(sites).size).toBe(9);
      expect(costOf(scattered, sites)).toBeLessThanOrEqual(improvedGreedy.cost);
    }
  });

  test('the greedy start keeps its place against others that are equally good', () => {
    expect(bestRows(apart(26), 13, () => 0.9).sites).toEqual([...apart(13).keys()]);
  });
});

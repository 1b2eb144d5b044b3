import {
  distanceMatrix,
  evaluateSites,
  type Figure,
  greatCircleKm,
  greedySites,
  improveSites,
  maxCover,
  pMedian,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(cases.tolerance);
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const place = (code: number) => cases.points.find((point) => point.code === code)!;

/** The municipalities of the example with their table of straight lines, in order of code. */
function region(codes: readonly number[]) {
  const places = codes.map(place);
  return {
    names: (sites: readonly number[]) => sites.map((site) => places[site]!.name),
    codes: (sites: readonly number[]) => sites.map((site) => codes[site]),
    table: {
      weights: codes.map((code) => cases.weights[cases.codes.indexOf(code)]!),
      distances: distanceMatrix(places, places, { roadFactor: 1 }),
    },
  };
}

describe(`places of services agree with: ${cases.citation}`, () => {
  const all = region(cases.codes);

  test('the 98 municipal seats are different places of Denmark, and no detour is shorter than the way', () => {
    expect(new Set(cases.points.map(({ code }) => code)).size).toBe(98);
    const km = distanceMatrix(cases.points, cases.points, { roadFactor: 1 });
    for (const [i, row] of km.entries()) {
      expect(row.filter((distance) => distance === 0)).toEqual([row[i]]);
      expect(Math.max(...row)).toBeLessThan(450);
      for (const via of km.keys())
        expect(row.every((way, j) => way <= row[via]! + km[via]![j]! + cases.tolerance)).toBe(true);
    }
  });

  test.each(cases.distances)('$from to $to is $km km', ({ from, to, km }) => {
    expectClose(greatCircleKm(place(from), place(to)), km);
    expectClose(greatCircleKm(place(to), place(from)), km);
  });

  test.each(cases.pMedian29)('$sites of 29 sites: $names', (row) => {
    const found = pMedian({ ...all.table, sites: row.sites });
    expectClose(found.totalWeightedKm, row.totalWeightedKm);
    expectClose(valueOf(found.meanKm), row.meanKm);
    expect(all.codes(found.sites)).toEqual(row.codes);
    expect(all.names(found.sites)).toEqual(row.names);
    expect(found).toMatchObject({ exact: true, unweighted: false });
    const greedy = greedySites(all.table, row.sites);
    expectClose(evaluateSites(all.table, greedy).totalWeightedKm, row.greedy);
    expectClose(evaluateSites(all.table, improveSites(all.table, greedy)).totalWeightedKm, row.greedySwap);
  });

  test.each(cases.pMedian28.cases)('$sites of 28 sites, without the island: $names', (row) => {
    const mainland = region(cases.codes.filter((code) => code !== cases.pMedian28.without));
    const found = pMedian({ ...mainland.table, sites: row.sites });
    expectClose(found.totalWeightedKm, row.totalWeightedKm);
    expectClose(valueOf(found.meanKm), row.meanKm);
    expect(mainland.names(found.sites)).toEqual(row.names);
  });

  test('five sites of 29', () => {
    const { names, totalWeightedKm, decimals } = cases.fiveSites;
    const found = pMedian({ ...all.table, sites: 5 });
    expect(all.names(found.sites).sort()).toEqual([...names].sort());
    expect(found.totalWeightedKm).toBeCloseTo(totalWeightedKm, decimals);
  });

  test.each(cases.maxCover)('$sites sites within $reachKm km: $names', (row) => {
    const found = maxCover({ ...all.table, reachKm: row.reachKm, sites: row.sites });
    expectClose(valueOf(found.coveredShare), row.coveredShare);
    expect(all.names(found.sites)).toEqual(row.names);
    expect(found.exact).toBe(true);
  });
});

describe(`a hundred nodes agree with: ${cases.orLibraryPmed1.source}`, () => {
  const { nodes, sites, edges, optimum, greedy, greedySwap, randomStartsSwap } = cases.orLibraryPmed1;
  const table = { weights: new Array<number>(nodes).fill(1), distances: shortestPaths(nodes, edges) };
  const total = (rows: readonly number[]): number => evaluateSites(table, rows).totalWeightedKm;

  test('with a generator and without the published optimum is found, and not claimed as proved', () => {
    expect(pMedian({ ...table, sites })).toMatchObject({ totalWeightedKm: optimum, exact: false });
    expect(pMedian({ ...table, sites, random: multiplicative(1) }).totalWeightedKm).toBe(optimum);
  });

  test('the greedy choice, and the greedy choice improved', () => {
    expect(total(greedySites(table, sites))).toBe(greedy);
    expect(total(improveSites(table, greedySites(table, sites)))).toBe(greedySwap);
  });

  test.each(randomStartsSwap.map((expected, start) => ({ start, expected })))(
    'random start $start improves to $expected',
    ({ start, expected }) => {
      const random = multiplicative(start + 1);
      const rows = new Set<number>();
      while (rows.size < sites) rows.add(Math.floor(random() * nodes));
      expect(total(improveSites(table, [...rows]))).toBe(expected);
    },
  );
});

/** The published rule for this file: a later edge replaces an earlier one, then shortest ways by Floyd. */
function shortestPaths(nodes: number, edges: readonly (readonly number[])[]): number[][] {
  const ways = Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_, j): number => (i === j ? 0 : 1e9)),
  );
  for (const [from, to, km] of edges) {
    ways[from! - 1]![to! - 1] = km!;
    ways[to! - 1]![from! - 1] = km!;
  }
  for (let via = 0; via < nodes; via++)
    for (const way of ways)
      for (let to = 0; to < nodes; to++) way[to] = Math.min(way[to]!, way[via]! + ways[via]![to]!);
  return ways;
}

/** The minimal standard generator (Park & Miller 1988), so that the draws are the same everywhere. */
function multiplicative(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

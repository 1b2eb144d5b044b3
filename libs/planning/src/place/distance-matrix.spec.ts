import { distanceMatrix, ROAD_FACTOR } from './distance-matrix.ts';

const origin = { latitude: 0, longitude: 0 };
const east = { latitude: 0, longitude: 1 };
const north = { latitude: 2, longitude: 0 };
const DEGREE_KM = (6371.0088 * Math.PI) / 180;

test('the example: one degree of the equator in a straight line', () => {
  expect(distanceMatrix([origin], [east], { roadFactor: 1 })[0]![0]!.toFixed(3)).toBe('111.195');
});

test('rows are sites, columns nodes, and roads are 30 % longer unless said otherwise', () => {
  const km = distanceMatrix([origin, east], [origin, north, origin]);
  expect(ROAD_FACTOR).toBe(1.3);
  expect(km.map((row) => row.length)).toEqual([3, 3]);
  expect(km[0]![0]).toBe(0);
  expect(km[0]![1]).toBeCloseTo(1.3 * 2 * DEGREE_KM, 9);
  expect(km[1]![0]).toBeCloseTo(1.3 * DEGREE_KM, 9);
  expect(km[1]![2]).toBe(km[1]![0]);
});

test('a ferry is added after the road factor, to the pairs that cross the water', () => {
  const crosses = (site: number, node: number): number => (site === 0 && node === 1 ? 80 : 0);
  const km = distanceMatrix([origin, east], [origin, north], { roadFactor: 2, additionKm: crosses });
  expect(km[0]![1]).toBeCloseTo(4 * DEGREE_KM + 80, 9);
  expect(km[1]![0]).toBeCloseTo(2 * DEGREE_KM, 9);
  expect(km[0]![0]).toBe(0);
});

test('no sites and no nodes give empty tables', () => {
  expect(distanceMatrix([], [origin])).toEqual([]);
  expect(distanceMatrix([origin], [])).toEqual([[]]);
});

test('a road shorter than the straight line and a negative addition are refused', () => {
  expect(() => distanceMatrix([], [], { roadFactor: 0.99 })).toThrow(
    new RangeError('roadFactor must be a finite number of at least 1, got 0.99'),
  );
  expect(() => distanceMatrix([origin, east], [north], { additionKm: (site) => -site })).toThrow(
    new RangeError('additionKm(1, 0) must be a finite number of at least 0, got -1'),
  );
  expect(() => distanceMatrix([origin], [{ latitude: 99, longitude: 0 }])).toThrow('latitude');
});
